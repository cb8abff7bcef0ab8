package io.github.osuapi.sandbox.oauth;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The authorization codes that were given out. Thread-safe. */
public final class CodeStore {
  /** How long a code works. */
  static final Duration LIFETIME = Duration.ofMinutes(10);

  private final Clock clock;
  private final Map<String, AuthorizationCode> codes = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * Creates a store.
   *
   * @param clock tells the time
   */
  public CodeStore(Clock clock) {
    this.clock = clock;
  }

  synchronized String add(AuthorizeRequest request, long userId) {
    String code = "def50200" + Secrets.hex(371);
    codes.put(
        code,
        new AuthorizationCode(
            request.client().id(),
            userId,
            List.copyOf(request.scopes()),
            request.givenRedirectUri(),
            request.codeChallenge(),
            request.challengeMethod(),
            clock.instant().plus(LIFETIME)));
    return code;
  }

  synchronized AuthorizationCode find(String value, OAuthClient client) {
    AuthorizationCode code = codes.get(value);
    if (code == null) {
      throw OAuthError.invalidRequest("Cannot decrypt the authorization code");
    }
    if (code.expiresAt().isBefore(clock.instant())) {
      throw OAuthError.invalidRequest("Authorization code has expired");
    }
    if (used.contains(value)) {
      throw OAuthError.invalidRequest("Authorization code has been revoked");
    }
    if (code.clientId() != client.id()) {
      throw OAuthError.invalidRequest("Authorization code was not issued to this client");
    }
    return code;
  }

  synchronized void markUsed(String value) {
    used.add(value);
  }
}
