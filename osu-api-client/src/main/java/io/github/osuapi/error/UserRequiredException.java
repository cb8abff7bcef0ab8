package io.github.osuapi.error;

import io.github.osuapi.annotations.TokenKind;
import java.util.Set;

/** The endpoint needs a token that acts for a user, and the client's acts for nobody. */
public final class UserRequiredException extends AccessException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param endpointId which endpoint was refused
   * @param need what it asks for besides a user, a phrase such as {@code scope friends.read}
   * @param held the kind of token that the client has
   * @param opening the kinds of token that can open the endpoint
   */
  public UserRequiredException(
      String endpointId, String need, TokenKind held, Set<TokenKind> opening) {
    super(
        endpointId,
        "needs a user"
            + (need.isEmpty() ? "" : " and " + need)
            + ", the token is of "
            + held.title()
            + ", which acts for nobody. Use another grant; "
            + Words.grants(opening));
  }
}
