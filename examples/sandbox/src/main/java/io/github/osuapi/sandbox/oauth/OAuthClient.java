package io.github.osuapi.sandbox.oauth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registered client, as the authorization server sees it.
 *
 * @param id its id
 * @param name its name
 * @param secret its secret
 * @param owner the id of its owner; {@code null} for the official game's own
 * @param ownedByBot whether the owner is a bot account
 * @param redirectUris where it may send users back to
 */
public record OAuthClient(
    long id,
    String name,
    String secret,
    @Nullable Long owner,
    boolean ownedByBot,
    List<String> redirectUris) {

  /**
   * Tells whether the client registered a redirect URI, ports apart for the loopback address.
   *
   * @param uri the URI that was asked for
   * @return whether users may be sent there
   */
  public boolean allowsRedirect(String uri) {
    return redirectUris.contains(uri)
        || redirectUris.stream()
            .anyMatch(known -> isLoopback(known) && withoutPort(known).equals(withoutPort(uri)));
  }

  private static boolean isLoopback(String uri) {
    return uri.matches("http://127\\.0\\.0\\.1(:\\d+)?(/.*)?");
  }

  private static String withoutPort(String uri) {
    return uri.replaceFirst("^(http://127\\.0\\.0\\.1):\\d+", "$1");
  }

  @Override
  public String toString() {
    return "OAuthClient[id=" + id + "]";
  }
}
