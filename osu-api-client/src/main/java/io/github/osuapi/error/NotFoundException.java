package io.github.osuapi.error;

/** 404: there is no such thing, or it is hidden from this token. */
public final class NotFoundException extends OsuApiException {
  private static final long serialVersionUID = 1L;

  NotFoundException(ErrorAnswer answer) {
    super(answer, "");
  }
}
