package io.github.osuapi.error;

import io.github.osuapi.annotations.Scope;

/** 403: the token is good, but may not do this. */
public final class ForbiddenException extends OsuApiException {
  private static final long serialVersionUID = 1L;

  ForbiddenException(ErrorAnswer answer) {
    super(answer, remedy(answer));
  }

  private static String remedy(ErrorAnswer answer) {
    Scope needed = answer.neededScope();
    if (needed == null) {
      return "The token's user lacks the right.";
    }
    String scopes =
        "It needs scope "
            + needed.wireName()
            + ", the token carries "
            + Words.scopes(answer.heldScopes());
    return answer.heldScopes().contains(needed)
        ? scopes + ": the token's user lacks the right."
        : scopes + ". Declare " + needed.name() + " and get a new token.";
  }
}
