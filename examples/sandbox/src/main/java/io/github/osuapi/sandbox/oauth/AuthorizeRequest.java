package io.github.osuapi.sandbox.oauth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks a user to authorize.
 *
 * @param client the client
 * @param scopes what it wants to do
 * @param redirectUri where the user is sent afterwards
 * @param givenRedirectUri the redirect URI as given; {@code null} where it was left out
 * @param state the client's own value; {@code null} for none
 * @param codeChallenge the PKCE challenge; {@code null} for none
 * @param challengeMethod {@code S256} or {@code plain}
 */
record AuthorizeRequest(
    OAuthClient client,
    List<String> scopes,
    String redirectUri,
    @Nullable String givenRedirectUri,
    @Nullable String state,
    @Nullable String codeChallenge,
    String challengeMethod) {}
