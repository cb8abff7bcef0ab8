package io.github.osuapi.error;

/** 403: the token is good, but may not do this. */
public final class ForbiddenException extends OsuApiException {
  private static final long serialVersionUID = 1L;

  ForbiddenException(ErrorAnswer answer) {
    super(answer, "The token's user lacks the right, or the token the scope.");
  }
}
