package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Set;

/** How a component's value gets from the JSON input and to the writer. */
enum ValueKind {
  /** By a method of the input itself, like {@code nextLong}. */
  INPUT,

  /** By a static method of the client, like {@code Timestamps.read}. */
  CLIENT,

  /** By another adapter. */
  ADAPTER;

  private static final Set<TypeName> INPUT_TYPES =
      Set.of(TypeName.BOOLEAN, TypeName.INT, TypeName.LONG, TypeName.DOUBLE);
  private static final ClassName STRING = ClassName.get(String.class);

  static ValueKind of(TypeName type) {
    TypeName plain = type.isBoxedPrimitive() ? type.unbox() : type;
    if (INPUT_TYPES.contains(plain) || type.equals(STRING)) {
      return INPUT;
    }
    return ClientTypes.HELPERS.containsKey(type) ? CLIENT : ADAPTER;
  }

  /** The input's method for a type of kind {@link #INPUT}. */
  static String inputMethod(TypeName type) {
    if (type.equals(STRING)) {
      return "nextString";
    }
    String name = (type.isBoxedPrimitive() ? type.unbox() : type).toString();
    return "next" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
