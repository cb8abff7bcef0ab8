package io.github.osuapi.drift;

import java.io.IOException;

/** There is no recording of a step. */
final class NotRecordedException extends IOException {
  private static final long serialVersionUID = 1L;

  NotRecordedException(String step) {
    super("no recording of " + step);
  }
}
