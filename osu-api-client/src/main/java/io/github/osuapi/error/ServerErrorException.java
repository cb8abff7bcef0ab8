package io.github.osuapi.error;

/** 5xx, or {@code {"error":null}} alone: the server or a proxy before it failed. */
public final class ServerErrorException extends OsuApiException {
  private static final long serialVersionUID = 1L;

  ServerErrorException(ErrorAnswer answer) {
    super(answer, "Try again later.");
  }
}
