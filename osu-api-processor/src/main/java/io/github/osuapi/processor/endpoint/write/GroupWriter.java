package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Facet;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the class that users call a group's endpoints on. */
final class GroupWriter {
  private final Class<?> processor;

  GroupWriter(Class<?> processor) {
    this.processor = processor;
  }

  JavaFile write(GroupModel group) {
    TypeSpec.Builder type =
        Types.marked(TypeSpec.classBuilder(group.groupType()), processor)
            .addOriginatingElement(group.element())
            .addAnnotation(IndexEntries.of(group))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "$L\n\n$L<p>Immutable and thread-safe.\n",
                description(group),
                ClosedRoutes.javadoc(group.closed()))
            .addField(RuntimeTypes.API_CONTEXT, "context", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(group));
    group.endpoints().stream()
        .map(endpoint -> Facet.of(group.groupType(), endpoint.checkedAccess()))
        .distinct()
        .forEach(type::addSuperinterface);
    for (EndpointModel endpoint : group.endpoints()) {
      GroupMethods.of(group, endpoint)
          .map(method -> method.toBuilder().addAnnotation(Override.class).build())
          .forEach(type::addMethod);
    }
    return Types.file(group.groupType(), DeprecatedTypes.makes(type.build(), group.endpoints()));
  }

  private static String description(GroupModel group) {
    String main = group.doc().main();
    return main.isEmpty() ? "The endpoints of {@code " + group.name() + "}." : main;
  }

  private static MethodSpec constructor(GroupModel group) {
    CodeBlock factories = factories(Stream.of(group));
    CodeBlock context =
        factories.isEmpty()
            ? CodeBlock.of("context")
            : CodeBlock.of("context.withModels($L)", factories);
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.API_CONTEXT, "context")
        .addJavadoc(
            "Makes the group for one client.\n\n@param context what the client's requests share\n")
        .addStatement("this.context = $L", context)
        .build();
  }

  /** The factories of the models that groups need, as arguments. */
  static CodeBlock factories(Stream<GroupModel> groups) {
    return groups
        .flatMap(group -> group.endpoints().stream())
        .flatMap(endpoint -> endpoint.modelFactories().stream())
        .distinct()
        .sorted()
        .map(factory -> CodeBlock.of("$T.INSTANCE", factory))
        .collect(CodeBlock.joining(",$W"));
  }
}
