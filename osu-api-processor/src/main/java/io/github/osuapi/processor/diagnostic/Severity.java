package io.github.osuapi.processor.diagnostic;

import javax.tools.Diagnostic;

/** How much a finding matters to the compilation. */
public enum Severity {
  /** The compilation fails. */
  ERROR(Diagnostic.Kind.ERROR),

  /** The compilation goes on, and the user should look at it. */
  WARNING(Diagnostic.Kind.WARNING),

  /** Worth knowing, nothing to change. */
  NOTE(Diagnostic.Kind.NOTE);

  private final Diagnostic.Kind kind;

  Severity(Diagnostic.Kind kind) {
    this.kind = kind;
  }

  /**
   * The compiler's word for this severity.
   *
   * @return the kind to print with
   */
  public Diagnostic.Kind kind() {
    return kind;
  }
}
