package io.github.osuapi.error;

import io.github.osuapi.annotations.TokenKind;
import java.util.Set;

/** The endpoint needs a token, and the client has none. */
public final class TokenRequiredException extends AccessException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param endpointId which endpoint was refused
   * @param need what the token must have, a phrase such as {@code scope public}; empty for nothing
   * @param opening the kinds of token that can open the endpoint
   */
  public TokenRequiredException(String endpointId, String need, Set<TokenKind> opening) {
    super(
        endpointId,
        "needs a token"
            + (need.isEmpty() ? "" : " with " + need)
            + ", this client is anonymous. Give the client credentials or a token; "
            + Words.grants(opening));
  }
}
