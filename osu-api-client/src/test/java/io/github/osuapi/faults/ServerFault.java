package io.github.osuapi.faults;

import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.error.RateLimitException;
import io.github.osuapi.error.ServerErrorException;
import io.github.osuapi.error.UnauthorizedException;
import io.github.osuapi.sandbox.fault.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can go wrong with an answer of the server, and what a call that ends on it fails with. */
enum ServerFault {
  LATE(null, () -> Fault.latency(Duration.ofMillis(30))),
  SLOW_DRIP(null, () -> Fault.slowDrip(Duration.ZERO)),
  STATUS_500(ServerErrorException.class, () -> Fault.error(500)),
  PAGE_502(ServerErrorException.class, () -> Fault.page(502)),
  NULL_ERROR(ServerErrorException.class, Fault::nullError),
  TOO_MANY(RateLimitException.class, Fault::tooManyRequests),
  TOO_MANY_FOR_SECONDS(RateLimitException.class, () -> Fault.tooManyRequests(2)),
  TOO_MANY_UNTIL(
      RateLimitException.class, () -> Fault.tooManyRequests(Instant.now().plusSeconds(3))),
  TOKEN_EXPIRED(UnauthorizedException.class, Fault::expiredToken),
  TRUNCATED(OsuIoException.class, Fault::truncated),
  RESET(OsuIoException.class, Fault::reset),
  DROPPED(OsuIoException.class, Fault::dropped),
  PAGE_200(OsuDecodingException.class, () -> Fault.page(200)),
  GARBAGE(OsuDecodingException.class, Fault::garbage),
  WRONG_TYPE(OsuDecodingException.class, Fault::wrongType),
  TOO_DEEP(OsuDecodingException.class, Fault::tooDeep),
  ENDLESS(OsuDecodingException.class, Fault::endless);

  private final @Nullable Class<? extends OsuException> failure;

  @SuppressWarnings(
      "ImmutableEnumChecker") // Each makes a fault anew, of the time when it is planned.
  private final Supplier<Fault> fault;

  ServerFault(@Nullable Class<? extends OsuException> failure, Supplier<Fault> fault) {
    this.failure = failure;
    this.fault = fault;
  }

  Fault fault() {
    return fault.get();
  }

  Class<? extends OsuException> failure() {
    return Objects.requireNonNull(failure);
  }

  boolean isHarmless() {
    return failure == null;
  }

  /** The server did nothing, and says so. */
  boolean isRefusal() {
    return failure == RateLimitException.class || failure == UnauthorizedException.class;
  }

  boolean isBroken() {
    return failure == OsuIoException.class;
  }

  /** The server has answered, with something else. */
  boolean isWrongContent() {
    return failure == OsuDecodingException.class;
  }
}
