package io.github.osuapi.sandbox.oauth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.Caller;
import io.github.osuapi.sandbox.route.Json;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clients and every token that was issued to them. Thread-safe. */
public final class TokenStore {
  /** How long an access token works. */
  static final Duration ACCESS_LIFETIME = Duration.ofDays(1);

  private static final Duration REFRESH_LIFETIME = Duration.ofDays(90);

  private final Clock clock;
  private final Map<Long, OAuthClient> clients;
  private final Map<String, IssuedToken> tokens = new LinkedHashMap<>();
  private final Map<String, IssuedToken> refreshTokens = new HashMap<>();
  private final Set<String> revoked = new HashSet<>();
  private final Set<String> usedRefreshTokens = new HashSet<>();
  private final Set<String> withoutConsent = new HashSet<>();

  /**
   * Creates a store.
   *
   * @param clock tells the time
   * @param clients the registered clients, by id
   */
  public TokenStore(Clock clock, Map<Long, OAuthClient> clients) {
    this.clock = clock;
    this.clients = Map.copyOf(clients);
  }

  Optional<OAuthClient> client(String id) {
    try {
      return Optional.ofNullable(clients.get(Long.parseLong(id)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Issues a token, without asking any rule.
   *
   * @param clientId the client
   * @param userId who authorized it; {@code null} for client credentials
   * @param scopes what it may do
   * @param lifetime how long it works; negative for one that has expired already
   * @return the token
   */
  public synchronized IssuedToken issue(
      long clientId, @Nullable Long userId, List<String> scopes, Duration lifetime) {
    Instant now = clock.instant();
    Instant expiresAt = now.plus(lifetime);
    String id = Secrets.hex(40);
    ObjectNode claims = Json.object();
    claims.put("aud", Long.toString(clientId));
    claims.put("jti", id);
    claims.put("iat", seconds(now));
    claims.put("nbf", seconds(now));
    claims.put("exp", seconds(expiresAt));
    claims.put("sub", userId == null ? "" : userId.toString());
    scopes.forEach(claims.putArray("scopes")::add);
    IssuedToken token =
        new IssuedToken(
            id,
            clientId,
            userId,
            List.copyOf(scopes),
            expiresAt,
            JwtSigner.sign(claims),
            userId == null ? null : "def50200" + Secrets.hex(371));
    tokens.put(id, token);
    if (token.refreshToken() != null) {
      refreshTokens.put(token.refreshToken(), token);
    }
    return token;
  }

  /**
   * Finds out who is calling.
   *
   * @param accessToken the JWT that came
   * @return the caller; empty where the token does not work
   */
  public synchronized Optional<Caller> caller(String accessToken) {
    return JwtSigner.verify(accessToken)
        .map(claims -> tokens.get(claims.path("jti").asText()))
        .filter(token -> !revoked.contains(token.id()))
        .filter(token -> token.expiresAt().isAfter(clock.instant()))
        .map(token -> new Caller(token.id(), token.clientId(), actsFor(token), token.scopes()));
  }

  private @Nullable Long actsFor(IssuedToken token) {
    OAuthClient client = clients.get(token.clientId());
    boolean delegates = token.scopes().contains("delegate");
    return delegates && client != null ? client.owner() : token.userId();
  }

  /**
   * Revokes a token and its refresh token.
   *
   * @param id the token's id
   */
  public synchronized void revoke(String id) {
    revoked.add(id);
    IssuedToken token = tokens.get(id);
    if (token != null && token.refreshToken() != null) {
      usedRefreshTokens.add(token.refreshToken());
    }
  }

  /** Forgets who allowed what, so that everybody is asked again. Tokens go on working. */
  public synchronized void forgetConsents() {
    withoutConsent.addAll(tokens.keySet());
  }

  synchronized IssuedToken refreshable(String refreshToken, OAuthClient client) {
    IssuedToken token = refreshTokens.get(refreshToken);
    if (token == null) {
      throw OAuthError.invalidRefreshToken("Cannot decrypt the refresh token");
    }
    if (token.clientId() != client.id()) {
      throw OAuthError.invalidRefreshToken("Token is not linked to client");
    }
    Instant issuedAt = token.expiresAt().minus(ACCESS_LIFETIME);
    if (issuedAt.plus(REFRESH_LIFETIME).isBefore(clock.instant())) {
      throw OAuthError.invalidRefreshToken("Token has expired");
    }
    if (usedRefreshTokens.contains(refreshToken)) {
      throw OAuthError.invalidRefreshToken("Token has been revoked");
    }
    return token;
  }

  synchronized boolean hasConsented(long clientId, long userId, List<String> scopes) {
    Instant now = clock.instant();
    IssuedToken latest = null;
    for (IssuedToken token : tokens.values()) {
      Long user = token.userId();
      boolean same = token.clientId() == clientId && user != null && user == userId;
      boolean forgotten = revoked.contains(token.id()) || withoutConsent.contains(token.id());
      if (same && !forgotten && token.expiresAt().isAfter(now)) {
        latest = token;
      }
    }
    return latest != null && new HashSet<>(latest.scopes()).equals(new HashSet<>(scopes));
  }

  private static BigDecimal seconds(Instant instant) {
    return BigDecimal.valueOf(instant.getEpochSecond())
        .add(BigDecimal.valueOf(Math.max(1, instant.getNano() / 1000), 6));
  }
}
