package io.github.osuapi.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The groups of one compilation, on the {@code EndpointIndex} class that the processor writes. Each
 * tells of its endpoints itself, with {@link IndexedEndpoints}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexedGroups {
  /**
   * The generated classes that users call endpoints on.
   *
   * @return qualified class names, ordered
   */
  String[] value();
}
