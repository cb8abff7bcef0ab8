package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.PagingParameter;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.List;
import java.util.Optional;

/** Writes what the requests of later pages have in place of what is of the first page alone. */
record FirstPageWriter(Names names, List<Parameter> parameters) {

  static FirstPageWriter of(EndpointModel endpoint) {
    return new FirstPageWriter(
        Names.of(endpoint),
        endpoint.parameters().stream().filter(p -> p.firstPage().isPresent()).toList());
  }

  /** Tells by the cursor of a place whether it is that of a later page; empty where that is one. */
  Optional<CodeBlock> later(PagingParameter cursor) {
    return parameters.isEmpty()
        ? Optional.empty()
        : Optional.of(
            CodeBlock.of("boolean later = place.$L($S) != null", cursor.read(), cursor.wireName()));
  }

  /** The value of a parameter in the request of another page; empty where it is the same. */
  Optional<CodeBlock> argument(Parameter parameter) {
    if (parameter.firstPage().isPresent()) {
      return Optional.of(CodeBlock.of("later ? null : this.$N", names.field(parameter)));
    }
    List<Parameter> sorting =
        parameters.stream().filter(p -> !p.firstPage().orElse("").isEmpty()).toList();
    return parameter.location() == Location.QUERY
            && parameter.wireName().equals(Parameter.SORT)
            && !sorting.isEmpty()
        ? Optional.of(sort(parameter, sorting))
        : Optional.empty();
  }

  private CodeBlock sort(Parameter sort, List<Parameter> sorting) {
    CodeBlock.Builder value = CodeBlock.builder();
    for (Parameter first : sorting) {
      value.add(
          "later && this.$N != null ? $L :$W",
          names.field(first),
          constant(sort, first.firstPage().orElseThrow()));
    }
    return value.add("this.$N", names.field(sort)).build();
  }

  private static CodeBlock constant(Parameter sort, String text) {
    return sort.type().equals(ClassName.get(String.class))
        ? CodeBlock.of("$S", text)
        : CodeBlock.of("$T.of($S)", sort.type(), text);
  }
}
