package io.github.osuapi.processor.endpoint.model;

import java.util.List;
import java.util.Map;

/**
 * The parts of a doc comment.
 *
 * @param main the main description; empty where there is none
 * @param parameters the text of each {@code @param}, by name
 * @param see the text of each {@code @see}
 * @param deprecated the text of {@code @deprecated}; empty where there is none
 */
public record Javadoc(
    String main, Map<String, String> parameters, List<String> see, String deprecated) {

  /**
   * Returns what the comment says of a parameter.
   *
   * @param name the parameter's name
   * @return the text; empty where it says nothing
   */
  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }
}
