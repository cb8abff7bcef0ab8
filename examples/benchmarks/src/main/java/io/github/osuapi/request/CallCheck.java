package io.github.osuapi.request;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;
import io.github.osuapi.limit.internal.ApplicationLimits;
import io.github.osuapi.limit.internal.Demand;
import io.github.osuapi.limit.internal.LimitRegistry;
import io.github.osuapi.limit.internal.Permit;
import io.github.osuapi.limit.internal.TokenGate;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSource;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the client does for a call besides sending and reading it: it looks for the token that may
 * make it, gets it, checks what it was granted, and takes and gives back a place under the limit of
 * 60 requests a minute, by a clock on which there is always one. In the package of what it
 * measures, which is nobody else's business.
 */
public final class CallCheck {
  private static final Endpoint ENDPOINT =
      new Endpoint(
          "users.get",
          "users",
          "GET",
          "users/{user}",
          EndpointAccess.scope(Scope.PUBLIC, false),
          Paging.NONE,
          EndpointCost.plain());

  private final TokenSource source =
      TokenSource.of(
          AccessToken.opaque("token", TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null));
  private final AccessCheck access = new AccessCheck(List.of(source));
  private final ApplicationLimits limits =
      LimitRegistry.process()
          .join(
              new LimitRegistry.Key("benchmark", "benchmark", new HurriedTime()),
              this,
              RateLimits.polite());
  private final TokenGate gate = limits.gate(source);

  /**
   * Checks a call.
   *
   * @return whether there was a place for it
   */
  public boolean check() {
    TokenSource chosen = access.choose(ENDPOINT);
    AccessToken token = chosen.token(Set.of(Scope.PUBLIC)).orElseThrow();
    access.requireGranted(ENDPOINT, token);
    Permit permit = limits.tryTake(gate, Demand.plain());
    if (permit == null) {
      return false;
    }
    permit.answered();
    return true;
  }

  /** A second goes by between two looks at the clock. */
  private static final class HurriedTime implements Timekeeper {
    private final AtomicLong nanos = new AtomicLong();

    @Override
    public long nanos() {
      return nanos.addAndGet(1_000_000_000);
    }

    @Override
    public Instant now() {
      return Instant.EPOCH.plusNanos(nanos());
    }

    @Override
    public Runnable schedule(long delayNanos, Runnable task) {
      throw new UnsupportedOperationException("no call waits");
    }
  }
}
