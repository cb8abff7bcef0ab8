package io.github.osuapi.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every fact about the endpoints of one compilation, on the {@code EndpointIndex} class that the
 * processor writes. A later compilation that has only the jar reads it from there; javadoc and
 * parameter names survive in no other part of a class file.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexedEndpoints {
  /**
   * The endpoints, ordered by id.
   *
   * @return one entry for each endpoint
   */
  IndexedEndpoint[] value();
}
