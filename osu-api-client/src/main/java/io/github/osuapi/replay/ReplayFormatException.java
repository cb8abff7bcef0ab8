package io.github.osuapi.replay;

import io.github.osuapi.error.OsuException;
import org.jspecify.annotations.Nullable;

/** A file is not a replay that can be read: what is wrong, in which field, and where. */
public class ReplayFormatException extends OsuException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final long offset;

  ReplayFormatException(String field, long offset, String problem, @Nullable Throwable cause) {
    super(
        "the replay cannot be read: " + field + ", at byte " + offset + ", " + problem + ".",
        cause);
    this.field = field;
    this.offset = offset;
  }

  /**
   * Returns what was read.
   *
   * @return the name of a field, such as {@code playerName} or {@code frames[12].x}
   */
  public String field() {
    return field;
  }

  /**
   * Returns where the field is.
   *
   * @return the number of bytes before it in the file; for what is compressed, before the
   *     compressed bytes
   */
  public long offset() {
    return offset;
  }
}
