package io.github.osuapi.error;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import org.jspecify.annotations.Nullable;

/** 403: the token is good, but may not do this; or something before the server lets nobody by. */
public final class ForbiddenException extends OsuApiException {
  private static final long serialVersionUID = 1L;

  ForbiddenException(ErrorAnswer answer) {
    super(answer, remedy(answer));
  }

  private static String remedy(ErrorAnswer answer) {
    if (answer.isPage()) {
      return "It came as a page, not from the API: something before the server, such as Cloudflare,"
          + " does not let this call by. answer().body() is how the page begins.";
    }
    Scope needed = answer.neededScope();
    if (needed == null) {
      return capitalized(lacking(answer.tokenKind()));
    }
    String scopes =
        "It needs scope "
            + needed.wireName()
            + ", the token carries "
            + Words.scopes(answer.heldScopes());
    return answer.heldScopes().contains(needed)
        ? scopes + ": " + lacking(answer.tokenKind())
        : scopes + ". Declare " + needed.name() + " and get a new token.";
  }

  private static String lacking(@Nullable TokenKind kind) {
    if (kind == null || kind.actsForUser()) {
      return "the token's user lacks the right.";
    }
    return kind == TokenKind.ANONYMOUS
        ? "no token was sent, and this is not for everyone."
        : "its token acts for no user, and this is not for everyone. A user's token may do it.";
  }

  private static String capitalized(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
