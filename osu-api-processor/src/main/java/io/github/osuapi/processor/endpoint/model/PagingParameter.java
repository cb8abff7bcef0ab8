package io.github.osuapi.processor.endpoint.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.annotations.Paging;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query parameter that turns the pages of a paging.
 *
 * @param wireName its name
 * @param type the boxed type it must have
 * @param read the method of a place that reads it
 */
public record PagingParameter(String wireName, TypeName type, String read) {
  private static final ClassName RAW_JSON = ClassName.get("io.github.osuapi.json", "RawJson");

  /**
   * Returns the parameters of a paging.
   *
   * @param paging how the list is walked
   * @param ids the parameters of one that is walked by ids
   * @return its parameters; none for {@link Paging#NONE}
   */
  public static List<PagingParameter> of(Paging paging, IdParameters ids) {
    return switch (paging) {
      case CURSOR ->
          List.of(new PagingParameter("cursor_string", ClassName.get(String.class), "text"));
      case CURSOR_OBJECT -> List.of(new PagingParameter("cursor", RAW_JSON, "object"));
      case OFFSET -> List.of(number("offset"));
      case PAGE -> List.of(number("page"));
      case ID ->
          Stream.of(ids.before(), ids.after())
              .filter(name -> !name.isEmpty())
              .map(name -> new PagingParameter(name, ClassName.get(Long.class), "longNumber"))
              .toList();
      case NONE -> List.of();
    };
  }

  /**
   * Returns the parameter that asks for a number of items.
   *
   * @return the parameter
   */
  public static PagingParameter limit() {
    return number(PageLimits.PARAMETER);
  }

  private static PagingParameter number(String wireName) {
    return new PagingParameter(wireName, ClassName.get(Integer.class), "number");
  }

  /**
   * Finds it among the declared parameters.
   *
   * @param parameters query parameters
   * @return the parameter, or empty where there is none of that name, type and nullness
   */
  public Optional<Parameter> find(Collection<Parameter> parameters) {
    return parameters.stream().filter(this::is).findFirst();
  }

  /**
   * Tells whether a declared parameter is this one.
   *
   * @param parameter a query parameter
   * @return whether it has the name, type and nullness
   */
  public boolean is(Parameter parameter) {
    return parameter.wireName().equals(wireName)
        && parameter.optional()
        && parameter.type().equals(type);
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
