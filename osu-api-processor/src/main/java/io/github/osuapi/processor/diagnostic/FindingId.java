package io.github.osuapi.processor.diagnostic;

/**
 * Everything that the processors can find, each with the stable id that its message starts with.
 * The ids are for searching and documenting: they never change their meaning.
 */
public enum FindingId {
  /** A processor itself failed; nothing is wrong with the user's code as far as it knows. */
  PROCESSOR_FAILED("OsuProcessorFailed", Severity.ERROR),

  /** {@code @JsonModel} is on something that is neither a record nor an open enum. */
  MODEL_NOT_A_RECORD("OsuModelNotARecord", Severity.ERROR);

  private final String id;
  private final Severity severity;

  FindingId(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /**
   * The id as users see it.
   *
   * @return an upper camel case word that starts with {@code Osu}
   */
  public String id() {
    return id;
  }

  /**
   * How much findings of this id matter.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }
}
