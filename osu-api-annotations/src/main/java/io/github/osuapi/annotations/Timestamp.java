package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the server writes a time, for a component of a {@link JsonModel} of type {@code Instant}. All
 * styles are read everywhere; this one is written back. Without it the style is {@link
 * Style#OFFSET}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Timestamp {
  /**
   * The style that the server uses for this value.
   *
   * @return the style
   */
  Style value();

  /** The ways in which the server writes times, all of them in UTC. */
  enum Style {
    /** {@code 2026-11-22T07:57:02+00:00}. */
    OFFSET,

    /** {@code 2026-11-22T07:57:02Z}. */
    ZULU,

    /** {@code 2026-11-22T07:57:02.000000Z}. */
    MICROS
  }
}
