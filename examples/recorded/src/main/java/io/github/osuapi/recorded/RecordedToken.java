package io.github.osuapi.recorded;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token that the outcomes were recorded with.
 *
 * @param name its label, {@code none} for no token
 * @param user the id of the user who authorized it; {@code null} for client credentials
 * @param scopes the scopes it carries, as the server spells them
 */
public record RecordedToken(String name, @Nullable Long user, List<String> scopes) {

  /**
   * Tells whether this stands for a request without a token.
   *
   * @return {@code true} for the label {@code none}
   */
  public boolean isNone() {
    return name.equals("none");
  }
}
