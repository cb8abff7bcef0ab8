package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.endpoint.model.Conversion;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.source.Comments;
import io.github.osuapi.processor.source.Literals;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the Retrofit service of a group: what goes over HTTP, in types that Retrofit knows. */
final class ServiceWriter {
  private final Class<?> processor;

  ServiceWriter(Class<?> processor) {
    this.processor = processor;
  }

  JavaFile write(GroupModel group) {
    TypeSpec.Builder service =
        Types.marked(TypeSpec.interfaceBuilder(group.serviceType()), processor)
            .addOriginatingElement(group.element())
            .addJavadoc("The endpoints of {@link $T} as Retrofit calls them.\n", group.groupType());
    for (EndpointModel endpoint : group.endpoints()) {
      service.addMethod(method(endpoint, endpoint.checkedRoute().fullPath(), true));
      if (hasShortPath(endpoint)) {
        service.addMethod(method(endpoint, endpoint.checkedRoute().shortPath(), false));
      }
    }
    return Types.file(group.serviceType(), service.build());
  }

  /** Whether a variable may be left out: then the method has an overload without it. */
  static boolean hasShortPath(EndpointModel endpoint) {
    return !endpoint.checkedRoute().shortPath().equals(endpoint.checkedRoute().fullPath());
  }

  private static MethodSpec method(EndpointModel endpoint, String path, boolean allPathVariables) {
    Names names = Names.of(endpoint);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(endpoint.name())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(Types.CALL_OF_BODY)
            .addJavadoc("$L\n", Comments.code(endpoint.checkedRoute().httpMethod() + " " + path))
            .addAnnotation(
                AnnotationSpec.builder(RuntimeTypes.http(endpoint.checkedRoute().httpMethod()))
                    .addMember("value", "$S", path)
                    .build());
    if (!endpoint.at(Location.FIELD).isEmpty()) {
      method.addAnnotation(RuntimeTypes.FORM);
    }
    sent(endpoint, allPathVariables)
        .forEach(p -> method.addParameter(parameter(p, names.field(p))));
    if (hasJsonBody(endpoint)) {
      method.addParameter(
          ParameterSpec.builder(RuntimeTypes.REQUEST_BODY, names.body())
              .addAnnotation(RuntimeTypes.BODY)
              .build());
    }
    return method.build();
  }

  /**
   * The parameters that are arguments of their own, not part of a JSON body. Retrofit wants those
   * of the path first.
   */
  static List<Parameter> sent(EndpointModel endpoint, boolean allPathVariables) {
    return endpoint.parameters().stream()
        .filter(p -> !p.location().isJson())
        .filter(p -> allPathVariables || p.location() != Location.PATH || !p.optional())
        .sorted(Comparator.comparing(p -> p.location() != Location.PATH))
        .toList();
  }

  static boolean hasJsonBody(EndpointModel endpoint) {
    return endpoint.parameters().stream().anyMatch(p -> p.location().isJson());
  }

  private static ParameterSpec parameter(Parameter parameter, String name) {
    if (parameter.conversion() == Conversion.OBJECT) {
      return ParameterSpec.builder(Types.MAP_OF_STRINGS, name)
          .addAnnotation(RuntimeTypes.QUERY_MAP)
          .build();
    }
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(annotation(parameter.location()))
            .addMember("value", "$L", Literals.of(parameter.wireName()));
    if (parameter.encoded()) {
      annotation.addMember("encoded", "true");
    }
    boolean pathVariable = parameter.location() == Location.PATH;
    TypeName type = serviceType(parameter);
    return ParameterSpec.builder(
            parameter.optional() && !pathVariable ? Types.nullable(type) : type, name)
        .addAnnotation(annotation.build())
        .build();
  }

  private static TypeName serviceType(Parameter parameter) {
    ClassName string = ClassName.get(String.class);
    if (parameter.separator().isPresent()) {
      return string;
    }
    if (parameter.conversion() == Conversion.PLAIN) {
      return parameter.type();
    }
    return parameter.list() ? ParameterizedTypeName.get(ClassName.get(List.class), string) : string;
  }

  private static ClassName annotation(Location location) {
    return switch (location) {
      case PATH -> RuntimeTypes.PATH;
      case QUERY -> RuntimeTypes.QUERY;
      case FIELD -> RuntimeTypes.FIELD;
      case JSON, BODY -> RuntimeTypes.BODY;
    };
  }
}
