package io.github.osuapi.error;

/** 422: a parameter's value was refused. The message may have several lines, one a fault. */
public final class ValidationException extends OsuApiException {
  private static final long serialVersionUID = 1L;

  ValidationException(ErrorAnswer answer) {
    super(answer, "Correct the parameters.");
  }
}
