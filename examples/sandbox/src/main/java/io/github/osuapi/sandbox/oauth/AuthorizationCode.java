package io.github.osuapi.sandbox.oauth;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization code stands for.
 *
 * @param clientId the client that it was issued to
 * @param userId who authorized it
 * @param scopes what was granted
 * @param redirectUri the redirect URI that was asked for; {@code null} where none was given
 * @param codeChallenge the PKCE challenge; {@code null} for none
 * @param challengeMethod {@code S256} or {@code plain}
 * @param expiresAt when it stops working
 */
record AuthorizationCode(
    long clientId,
    long userId,
    List<String> scopes,
    @Nullable String redirectUri,
    @Nullable String codeChallenge,
    String challengeMethod,
    Instant expiresAt) {

  @Override
  public String toString() {
    return "AuthorizationCode[client=" + clientId + ", user=" + userId + "]";
  }
}
