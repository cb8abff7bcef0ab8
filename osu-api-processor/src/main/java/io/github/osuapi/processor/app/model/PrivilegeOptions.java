package io.github.osuapi.processor.app.model;

import java.util.List;

/**
 * What a user wants to hear about declared scopes.
 *
 * @param report whether to list which are used, and through which calls
 * @param unusedScopes what to make of one that no call uses: one of {@link #UNUSED_SCOPES}
 */
public record PrivilegeOptions(boolean report, String unusedScopes) {
  /** Nothing is said of unused scopes. */
  public static final String IGNORE = "ignore";

  /** Each unused scope is a warning. */
  public static final String WARN = "warn";

  /** Each unused scope is an error. */
  public static final String ERROR = "error";

  /** All that can be made of unused scopes. */
  public static final List<String> UNUSED_SCOPES = List.of(IGNORE, WARN, ERROR);

  /**
   * Tells whether there is anything to do.
   *
   * @return whether calls have to be looked at
   */
  public boolean isAsked() {
    return report || !unusedScopes.equals(IGNORE);
  }
}
