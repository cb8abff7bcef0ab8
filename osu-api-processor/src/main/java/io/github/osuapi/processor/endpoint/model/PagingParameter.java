package io.github.osuapi.processor.endpoint.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.annotations.Paging;
import java.util.Collection;
import java.util.Optional;

/**
 * The query parameter that turns the pages of a paging.
 *
 * @param wireName its name
 * @param type the boxed type it must have
 */
public record PagingParameter(String wireName, TypeName type) {

  /**
   * Returns the parameter of a paging.
   *
   * @param paging any but {@link Paging#NONE}
   * @return its parameter
   * @throws IllegalArgumentException where there is no paging
   */
  public static PagingParameter of(Paging paging) {
    return switch (paging) {
      case CURSOR -> new PagingParameter("cursor_string", ClassName.get(String.class));
      case OFFSET -> new PagingParameter("offset", ClassName.get(Integer.class));
      case PAGE -> new PagingParameter("page", ClassName.get(Integer.class));
      case NONE -> throw new IllegalArgumentException("no paging, no parameter");
    };
  }

  /**
   * Finds it among the declared parameters.
   *
   * @param parameters query parameters
   * @return the parameter, or empty where there is none of that name, type and nullness
   */
  public Optional<Parameter> find(Collection<Parameter> parameters) {
    return parameters.stream()
        .filter(p -> p.wireName().equals(wireName) && p.optional() && p.type().equals(type))
        .findFirst();
  }

  /**
   * Returns the type's name for messages.
   *
   * @return a simple name
   */
  public String typeName() {
    return ((ClassName) type).simpleName();
  }
}
