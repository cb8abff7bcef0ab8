package io.github.osuapi.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every fact about the endpoints of one group, on the class of the group that the processor writes.
 * A later compilation that has only the jar reads it from there; javadoc and parameter names
 * survive in no other part of a class file. As it stands on what it tells of, the two never differ.
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
