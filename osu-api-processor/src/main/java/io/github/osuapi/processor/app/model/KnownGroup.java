package io.github.osuapi.processor.app.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;

/**
 * A group of endpoints whose generated class exists.
 *
 * @param name the accessor that clients show it under
 * @param groupType its generated class
 * @param endpoints its endpoints, ordered by id
 * @param element the generated class, for the signatures of its methods
 */
public record KnownGroup(
    String name, ClassName groupType, List<KnownEndpoint> endpoints, TypeElement element) {

  /**
   * Names the class inside of a client that shows a part of the group.
   *
   * @return the group's name with a capital
   */
  public String narrowedName() {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
