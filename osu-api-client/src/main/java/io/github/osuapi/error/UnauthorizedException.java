package io.github.osuapi.error;

/** 401: the token is missing, expired or revoked, or acts for no user. */
public final class UnauthorizedException extends OsuApiException {
  private static final long serialVersionUID = 1L;

  UnauthorizedException(ErrorAnswer answer) {
    super(
        answer,
        "Its token was not accepted, and no other could be got: sign in again or check the client.");
  }
}
