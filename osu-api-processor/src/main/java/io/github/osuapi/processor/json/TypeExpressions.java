package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** Java expressions for {@code java.lang.reflect.Type}s. */
public final class TypeExpressions {
  private TypeExpressions() {}

  /**
   * Writes a type as an expression of a type that {@code moshi.adapter} takes.
   *
   * @param type a class or a parameterized type, without wildcards and type variables
   * @return {@code User.class} or {@code Types.newParameterizedType(List.class, User.class)}
   */
  public static CodeBlock of(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      CodeBlock.Builder code =
          CodeBlock.builder().add("$T.newParameterizedType(", ClientTypes.TYPES);
      ClassName raw = generic.rawType();
      code.add("$T.class", raw);
      for (TypeName argument : generic.typeArguments()) {
        code.add(",$W").add(of(argument));
      }
      return code.add(")").build();
    }
    return CodeBlock.of("$T.class", type);
  }
}
