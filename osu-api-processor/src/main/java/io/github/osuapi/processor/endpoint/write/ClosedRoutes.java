package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.endpoint.model.ClosedRoute;
import io.github.osuapi.processor.endpoint.model.EarlierGroup;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.source.Comments;
import io.github.osuapi.processor.source.Literals;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what is said of the routes that are not for third parties. */
final class ClosedRoutes {
  private static final TypeName LIST =
      ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.CLOSED_ROUTE);

  private ClosedRoutes() {}

  /** All of them, ordered by path and method. */
  static List<ClosedRoute> of(List<GroupModel> groups, List<EarlierGroup> earlier) {
    return Stream.concat(
            groups.stream().map(GroupModel::closed), earlier.stream().map(EarlierGroup::closed))
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing(ClosedRoute::path)
                .thenComparing(route -> String.join(" ", route.methods())))
        .toList();
  }

  /** A list with a heading for a doc comment; empty where there are none. */
  static CodeBlock javadoc(List<ClosedRoute> routes) {
    if (routes.isEmpty()) {
      return CodeBlock.of("");
    }
    CodeBlock.Builder list = CodeBlock.builder();
    list.add("<p>Not for third parties: no token of theirs opens these routes, so that there is\n");
    list.add("nothing to call them with.\n\n<ul>\n");
    routes.forEach(
        route ->
            list.add(
                "  <li>$L, to $L\n",
                Comments.code(String.join(" or ", route.methods()) + " " + route.path()),
                Comments.text(route.purpose())));
    return list.add("</ul>\n\n").build();
  }

  /** The constant of the table. */
  static FieldSpec constant(List<ClosedRoute> closed) {
    CodeBlock routes =
        closed.stream()
            .map(
                route ->
                    CodeBlock.of(
                        "new $T($T.of($L), $L, $L)",
                        RuntimeTypes.CLOSED_ROUTE,
                        List.class,
                        route.methods().stream()
                            .map(method -> CodeBlock.of("$S", method))
                            .collect(CodeBlock.joining(", ")),
                        Literals.of(route.path()),
                        Literals.of(route.purpose())))
            .collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(LIST, "NOT_FOR_THIRD_PARTIES")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The routes that no token of a third party opens, ordered by path.\n")
        .initializer("$T.of($L)", List.class, routes)
        .build();
  }

  /** The entries of the table as JSON. */
  static String json(List<GroupModel> groups) {
    return of(groups, List.of()).stream()
        .map(ClosedRoutes::entry)
        .collect(Collectors.joining(",\n  "));
  }

  private static String entry(ClosedRoute route) {
    return "{\"methods\":"
        + route.methods().stream()
            .map(EndpointsJson::quoted)
            .collect(Collectors.joining(",", "[", "]"))
        + ",\"path\":"
        + EndpointsJson.quoted(route.path())
        + ",\"purpose\":"
        + EndpointsJson.quoted(route.purpose())
        + "}";
  }
}
