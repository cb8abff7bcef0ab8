package io.github.osuapi.processor.endpoint.write;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.model.ValueRange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table as JSON, for people and tools. */
public final class EndpointsJson {
  /** Where the table stands in a jar. */
  public static final String PATH = "META-INF/osu-api/endpoints.json";

  private EndpointsJson() {}

  /**
   * Writes the table.
   *
   * @param groups groups that no rule objects to
   * @return a JSON object, one line for each endpoint, ordered by id, and for each route that is
   *     not for third parties, ordered by path
   */
  public static String write(List<GroupModel> groups) {
    return IndexFiles.endpoints(groups)
        .map(EndpointsJson::entry)
        .collect(
            Collectors.joining(
                ",\n  ",
                "{\"endpoints\":[\n  ",
                "\n],\"notForThirdParties\":[\n  " + ClosedRoutes.json(groups) + "\n]}\n"));
  }

  private static String entry(EndpointModel endpoint) {
    EndpointAccess access = endpoint.checkedAccess();
    return "{"
        + "\"id\":"
        + quoted(endpoint.id())
        + ",\"method\":"
        + quoted(endpoint.checkedRoute().httpMethod())
        + ",\"path\":"
        + quoted(endpoint.checkedRoute().path())
        + ",\"access\":"
        + quoted(access.kind().wireName())
        + ",\"scope\":"
        + access.scope().map(Scope::wireName).map(EndpointsJson::quoted).orElse("null")
        + ",\"requiresUser\":"
        + access.requiresUser()
        + ",\"grants\":"
        + TokenRules.kindsThatOpen(access).stream()
            .map(TokenKind::wireName)
            .map(EndpointsJson::quoted)
            .collect(Collectors.joining(",", "[", "]"))
        + ",\"paging\":"
        + quoted(endpoint.paging().wireName())
        + ",\"parameters\":"
        + Stream.concat(endpoint.required().stream(), endpoint.optional().stream())
            .map(EndpointsJson::parameter)
            .collect(Collectors.joining(",", "[", "]"))
        + ",\"deprecated\":"
        + endpoint.deprecated()
        + (endpoint.cost().isPlain() ? "" : ",\"cost\":" + CostNote.json(endpoint.cost()))
        + ",\"doc\":"
        + quoted(PlainText.of(endpoint.doc().main()))
        + "}";
  }

  private static String parameter(Parameter parameter) {
    return "{\"name\":"
        + quoted(parameter.wireName())
        + ",\"in\":"
        + quoted(parameter.location().word())
        + ",\"type\":"
        + quoted(parameter.type().toString())
        + ",\"required\":"
        + !parameter.optional()
        + parameter.range().map(EndpointsJson::range).orElse("")
        + parameter
            .deprecated()
            .map(text -> ",\"deprecated\":" + quoted(PlainText.of(text)))
            .orElse("")
        + ",\"doc\":"
        + quoted(PlainText.of(parameter.doc()))
        + "}";
  }

  private static String range(ValueRange range) {
    return (range.hasMin() ? ",\"min\":" + range.min() : "")
        + (range.hasMax() ? ",\"max\":" + range.max() : "");
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
