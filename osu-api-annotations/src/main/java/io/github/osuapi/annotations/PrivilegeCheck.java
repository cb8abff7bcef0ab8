package io.github.osuapi.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Carries what the options {@code osuapi.privileges} and {@code osuapi.unusedScopes} ask for from
 * osu-api's processor to its compiler plugin, on the source of a generated client. Not for
 * declarations by hand.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PrivilegeCheck {
  /**
   * Whether to list which declared scopes are used, and through which calls.
   *
   * @return whether to report
   */
  boolean report();

  /**
   * What to make of a declared scope that no call uses.
   *
   * @return {@code ignore}, {@code warn} or {@code error}
   */
  String unusedScopes();
}
