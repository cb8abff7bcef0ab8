package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Facet;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the interfaces by which code can ask for any client that may make certain calls. */
final class FacetWriter {
  private final Class<?> processor;

  FacetWriter(Class<?> processor) {
    this.processor = processor;
  }

  Stream<JavaFile> write(GroupModel group) {
    Stream<JavaFile> facets =
        group.endpoints().stream()
            .map(EndpointModel::checkedAccess)
            .distinct()
            .map(access -> facet(group, access));
    return Stream.concat(facets, Stream.of(holder(group)));
  }

  private JavaFile facet(GroupModel group, EndpointAccess access) {
    ClassName name = Facet.of(group.groupType(), access);
    List<EndpointModel> endpoints =
        group.endpoints().stream().filter(e -> e.checkedAccess().equals(access)).toList();
    TypeSpec.Builder facet =
        Types.marked(TypeSpec.interfaceBuilder(name), processor)
            .addOriginatingElement(group.element())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                "The endpoints of {@code $L} that ask for one access. $L\n",
                group.name(),
                AccessNote.of(access));
    for (EndpointModel endpoint : endpoints) {
      GroupMethods.of(group, endpoint).forEach(method -> facet.addMethod(withoutBody(method)));
    }
    return Types.file(name, DeprecatedTypes.takes(facet.build(), endpoints));
  }

  private static MethodSpec withoutBody(MethodSpec method) {
    return MethodSpec.methodBuilder(method.name())
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addAnnotations(method.annotations())
        .addJavadoc(method.javadoc())
        .returns(method.returnType())
        .addParameters(method.parameters())
        .varargs(method.varargs())
        .build();
  }

  private JavaFile holder(GroupModel group) {
    ClassName name = Facet.holder(group.groupType());
    TypeVariableName shown = TypeVariableName.get("G");
    TypeSpec holder =
        Types.marked(TypeSpec.interfaceBuilder(name), processor)
            .addOriginatingElement(group.element())
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariable(shown)
            .addJavadoc("A client that shows endpoints of {@code $L}.\n\n", group.name())
            .addJavadoc("@param <G> what it shows of them: a type with the facets it has\n")
            .addMethod(
                MethodSpec.methodBuilder(group.name())
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(shown)
                    .addJavadoc(
                        "Returns the endpoints of {@code $L}.\n\n@return the group\n", group.name())
                    .build())
            .build();
    return Types.file(name, holder);
  }
}
