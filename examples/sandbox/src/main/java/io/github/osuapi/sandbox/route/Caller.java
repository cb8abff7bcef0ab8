package io.github.osuapi.sandbox.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose token came with a request.
 *
 * @param tokenId the id of the token
 * @param clientId the id of the client that it was issued to
 * @param userId the user it acts for: who authorized it, or the client's owner where it delegates;
 *     {@code null} where it acts for nobody
 * @param scopes what it may do
 */
public record Caller(String tokenId, long clientId, @Nullable Long userId, List<String> scopes) {

  /**
   * Tells whether the token is the official game's.
   *
   * @return {@code true} where it carries {@code *}
   */
  public boolean isGame() {
    return scopes.contains("*");
  }

  /**
   * Tells whether the token may use the groups of its user.
   *
   * @return {@code true} where it carries {@code group_permissions}
   */
  public boolean hasGroupPermissions() {
    return scopes.contains("group_permissions");
  }
}
