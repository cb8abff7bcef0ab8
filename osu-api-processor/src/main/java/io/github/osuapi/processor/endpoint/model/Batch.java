package io.github.osuapi.processor.endpoint.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/**
 * The list of an endpoint that is too long for one call.
 *
 * @param parameter the list
 * @param max how many values the server reads at once
 * @param key the type of a value; empty where the parameter is no list
 * @param items what the answer is made of; empty where it is no list and no record of one
 * @param match how a value and its item find each other; empty where they cannot
 * @param annotation where to report problems
 */
public record Batch(
    Parameter parameter,
    int max,
    Optional<TypeName> key,
    Optional<Items> items,
    Optional<Match> match,
    AnnotationMirror annotation) {
  /**
   * The items of an answer.
   *
   * @param type the type of one
   * @param component the component of the record that holds them; empty where the answer is a list
   */
  public record Items(TypeName type, String component) {}

  /**
   * How values and items belong together.
   *
   * @param accessor the method of an item that tells its value; empty where the value is asked
   */
  public record Match(String accessor) {}
}
