package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that osu-api's processor wrote. Coverage and nullness tools that look for an
 * annotation of this simple name leave such classes out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
  /**
   * The processor that wrote the class.
   *
   * @return a class name
   */
  String value();
}
