package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.endpoint.model.EarlierGroup;
import io.github.osuapi.processor.endpoint.model.Facet;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes the base class of clients that show every group. */
final class GroupsWriter {
  private static final String SHARED = "shared";

  private final Class<?> processor;

  GroupsWriter(Class<?> processor) {
    this.processor = processor;
  }

  JavaFile write(ClassName name, List<GroupModel> groups, List<EarlierGroup> earlier) {
    Map<String, ClassName> types = new TreeMap<>();
    earlier.forEach(group -> types.put(group.name(), group.groupType()));
    groups.forEach(group -> types.put(group.name(), group.groupType()));
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PROTECTED)
            .addParameter(RuntimeTypes.API_CONTEXT, "context")
            .addJavadoc("Starts a client.\n\n")
            .addJavadoc("@param context what the client's requests share\n");
    CodeBlock factories = GroupWriter.factories(groups.stream());
    if (factories.isEmpty()) {
      constructor.addStatement("this.$N = context", SHARED);
    } else {
      constructor.addComment("Once for all groups, which then find nothing to add.");
      constructor.addStatement("this.$N = context.withModels($L)", SHARED, factories);
    }
    TypeSpec.Builder type =
        Types.marked(TypeSpec.classBuilder(name), processor)
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addJavadoc("Every group of endpoints. Thread-safe.\n")
            .addField(RuntimeTypes.API_CONTEXT, SHARED, Modifier.PRIVATE, Modifier.FINAL);
    groups.forEach(group -> type.addOriginatingElement(group.element()));
    types
        .values()
        .forEach(
            group -> type.addSuperinterface(ParameterizedTypeName.get(Facet.holder(group), group)));
    type.addMethod(constructor.build());
    types.forEach((group, groupType) -> type.addMethod(accessor(group, groupType)));
    return Types.file(name, type.build());
  }

  private static MethodSpec accessor(String group, ClassName groupType) {
    return MethodSpec.methodBuilder(group)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .returns(groupType)
        .addJavadoc("Returns the endpoints of {@code $L}.\n\n@return the group\n", group)
        .addStatement("return new $T($N)", groupType, SHARED)
        .build();
  }
}
