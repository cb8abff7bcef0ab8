package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.endpoint.model.ClosedRoute;
import io.github.osuapi.processor.endpoint.model.EarlierGroup;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes the table of all endpoints for run time. */
final class TableWriter {
  private static final TypeName LIST =
      ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.ENDPOINT);
  private static final TypeName OPTIONAL =
      ParameterizedTypeName.get(ClassName.get(Optional.class), RuntimeTypes.ENDPOINT);

  private final Class<?> processor;

  TableWriter(Class<?> processor) {
    this.processor = processor;
  }

  JavaFile write(ClassName name, List<GroupModel> groups, List<EarlierGroup> earlier) {
    List<ClosedRoute> closed = ClosedRoutes.of(groups, earlier);
    TypeSpec.Builder table =
        Types.marked(TypeSpec.classBuilder(name), processor)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "What each endpoint is and asks for. Immutable and thread-safe.\n\n$L",
                ClosedRoutes.javadoc(closed))
            .addField(endpoints(groups, earlier))
            .addField(ClosedRoutes.constant(closed))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(find());
    groups.forEach(group -> table.addOriginatingElement(group.element()));
    return Types.file(name, table.build());
  }

  private static FieldSpec endpoints(List<GroupModel> groups, List<EarlierGroup> earlier) {
    Map<String, ClassName> requests = new TreeMap<>();
    earlier.stream()
        .flatMap(group -> group.endpoints().stream())
        .forEach(endpoint -> requests.put(endpoint.id(), endpoint.requestType()));
    IndexFiles.endpoints(groups)
        .forEach(endpoint -> requests.put(endpoint.id(), endpoint.requestType()));
    CodeBlock constants =
        requests.values().stream()
            .map(request -> CodeBlock.of("$T.ENDPOINT", request))
            .collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(LIST, "ENDPOINTS")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("All endpoints, ordered by id.\n")
        .initializer("$T.of(\n$L)", List.class, constants)
        .build();
  }

  private static MethodSpec find() {
    return MethodSpec.methodBuilder("find")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(OPTIONAL)
        .addParameter(String.class, "id")
        .addJavadoc("Finds an endpoint.\n\n@param id its id, group and method\n")
        .addJavadoc("@return the endpoint, or empty where there is none of that id\n")
        .addStatement(
            "return ENDPOINTS.stream().filter(endpoint -> endpoint.id().equals(id)).findFirst()")
        .build();
  }
}
