package io.github.osuapi.model;

import org.jspecify.annotations.Nullable;

/**
 * A team in either form, {@link Team} or {@link TeamExtended}: what both know. It is for code that
 * takes whichever form a call gave.
 */
public sealed interface AnyTeam permits Team, TeamExtended {
  /**
   * The address of the flag.
   *
   * @return the address; null for a team without one
   */
  @Nullable String flagUrl();

  /**
   * The team's id.
   *
   * @return the id
   */
  long id();

  /**
   * The name.
   *
   * @return the name
   */
  String name();

  /**
   * The short name.
   *
   * @return the short name, of at most four characters
   */
  String shortName();
}
