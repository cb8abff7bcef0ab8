package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lets a list be given as separate arguments, where its elements have a plain type. */
final class ListShorthand {
  private final TypeName element;

  private ListShorthand(TypeName element) {
    this.element = element;
  }

  static Optional<ListShorthand> of(Parameter parameter) {
    if (!parameter.list() || !(parameter.type() instanceof ParameterizedTypeName list)) {
      return Optional.empty();
    }
    TypeName element = list.typeArguments().get(0);
    return element instanceof ClassName
        ? Optional.of(new ListShorthand(element))
        : Optional.empty();
  }

  TypeName arrayType() {
    return ArrayTypeName.of(isNumber() ? element.unbox() : element);
  }

  private boolean isNumber() {
    return element.isBoxedPrimitive() && !element.equals(TypeName.BOOLEAN.box());
  }

  CodeBlock toList(String name) {
    return isNumber()
        ? CodeBlock.of("$T.stream($N).boxed().toList()", Arrays.class, name)
        : CodeBlock.of("$T.of($N)", List.class, name);
  }
}
