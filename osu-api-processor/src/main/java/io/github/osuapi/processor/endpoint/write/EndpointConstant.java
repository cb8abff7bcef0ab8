package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import javax.lang.model.element.Modifier;

/** Writes the facts about an endpoint as a constant of its request type. */
final class EndpointConstant {
  private EndpointConstant() {}

  static FieldSpec field(GroupModel group, EndpointModel endpoint) {
    return FieldSpec.builder(RuntimeTypes.ENDPOINT, "ENDPOINT")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What is known of the endpoint before it is called.\n")
        .initializer(
            "new $T(\n    $S,\n    $S,\n    $S,\n    $S,\n    $L,\n    $T.$L$L)",
            RuntimeTypes.ENDPOINT,
            endpoint.id(),
            group.name(),
            endpoint.checkedRoute().httpMethod(),
            endpoint.checkedRoute().path(),
            access(endpoint.checkedAccess()),
            RuntimeTypes.PAGING,
            endpoint.paging(),
            endpoint.cost().isPlain()
                ? CodeBlock.of("")
                : CodeBlock.of(",\n    $L", CostNote.code(endpoint.cost())))
        .build();
  }

  private static CodeBlock access(EndpointAccess access) {
    return switch (access.kind()) {
      case ANONYMOUS -> CodeBlock.of("$T.anonymous()", RuntimeTypes.ENDPOINT_ACCESS);
      case ANY_TOKEN ->
          CodeBlock.of("$T.anyToken($L)", RuntimeTypes.ENDPOINT_ACCESS, access.requiresUser());
      case SCOPE ->
          CodeBlock.of(
              "$T.scope($T.$L, $L)",
              RuntimeTypes.ENDPOINT_ACCESS,
              RuntimeTypes.SCOPE,
              access.scope().orElseThrow(),
              access.requiresUser());
    };
  }
}
