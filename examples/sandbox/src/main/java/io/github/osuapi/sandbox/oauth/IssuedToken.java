package io.github.osuapi.sandbox.oauth;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An access token, and the refresh token that came with it.
 *
 * @param id the {@code jti} claim
 * @param clientId the client that it was issued to
 * @param userId who authorized it; {@code null} for client credentials
 * @param scopes what it may do
 * @param expiresAt when it stops working
 * @param accessToken the JWT
 * @param refreshToken the opaque refresh token; {@code null} for client credentials
 */
public record IssuedToken(
    String id,
    long clientId,
    @Nullable Long userId,
    List<String> scopes,
    Instant expiresAt,
    String accessToken,
    @Nullable String refreshToken) {

  @Override
  public String toString() {
    return "IssuedToken[client=" + clientId + ", user=" + userId + ", scopes=" + scopes + "]";
  }
}
