package io.github.osuapi.processor.endpoint.write;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.List;
import java.util.stream.Collectors;

/** The table as JSON, for people and tools. */
public final class EndpointsJson {
  /** Where the table stands in a jar. */
  public static final String PATH = "META-INF/osu-api/endpoints.json";

  private EndpointsJson() {}

  /**
   * Writes the table.
   *
   * @param groups groups that no rule objects to
   * @return a JSON object, one line for each endpoint, ordered by id
   */
  public static String write(List<GroupModel> groups) {
    return IndexFiles.endpoints(groups)
        .map(EndpointsJson::entry)
        .collect(Collectors.joining(",\n  ", "{\"endpoints\":[\n  ", "\n]}\n"));
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
        + ",\"doc\":"
        + quoted(PlainText.of(endpoint.doc().main()))
        + "}";
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
