package io.github.osuapi.site.facts;

import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.request.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the endpoints from the client's group classes, where every fact about them stands. */
final class EndpointReader {
  private static final String PACKAGE = "io.github.osuapi.endpoint.";
  private static final Pattern SERVER_PAGE =
      Pattern.compile("https://osu\\.ppy\\.sh/docs/[^\"\\s]+");

  private final ClientSources sources;

  EndpointReader(ClientSources sources) {
    this.sources = sources;
  }

  List<GroupFacts> groups() {
    Map<String, List<EndpointFacts>> groups = new TreeMap<>();
    Element index = sources.type(PACKAGE + "EndpointIndex");
    for (String type : Mirror.of(index, "IndexedGroups").texts("value")) {
      Mirror group = Mirror.of(sources.type(type), "IndexedEndpoints");
      for (Mirror entry : group.mirrors("value")) {
        groups.computeIfAbsent(entry.text("group"), g -> new ArrayList<>()).add(endpoint(entry));
      }
    }
    return groups.entrySet().stream()
        .map(group -> new GroupFacts(group.getKey(), doc(group.getValue()), group.getValue()))
        .toList();
  }

  private String doc(List<EndpointFacts> endpoints) {
    return sources.javadoc(declaration(endpoints.get(0).groupType())).body();
  }

  private EndpointFacts endpoint(Mirror entry) {
    Endpoint endpoint = EndpointTable.find(entry.text("id")).orElseThrow();
    TypeElement request = sources.type(entry.text("requestType"));
    List<? extends TypeMirror> answers =
        ((DeclaredType) request.getSuperclass()).getTypeArguments();
    return new EndpointFacts(
        endpoint,
        entry.text("method"),
        entry.text("groupType"),
        entry.text("requestType"),
        Types.text(answers.get(0)),
        answers.size() == 2 ? Optional.of(Types.text(answers.get(1))) : Optional.empty(),
        entry.mirrors("parameters").stream().map(EndpointReader::parameter).toList(),
        entry.text("doc"),
        deprecation(entry),
        serverPage(entry.texts("see")),
        Recordings.route(endpoint.httpMethod(), endpoint.path()));
  }

  private static ParameterFacts parameter(Mirror entry) {
    return new ParameterFacts(
        entry.text("name"),
        entry.text("wireName"),
        entry.text("location"),
        entry.text("type"),
        entry.flag("required"),
        entry.text("doc"),
        entry.text("deprecated"));
  }

  private Optional<String> deprecation(Mirror entry) {
    return declaration(entry.text("groupType")).getEnclosedElements().stream()
        .filter(method -> method.getSimpleName().contentEquals(entry.text("method")))
        .filter(sources::isDeprecated)
        .findFirst()
        .map(method -> sources.javadoc(method).deprecated().orElse(""));
  }

  /** The interface that a group is generated from. */
  private TypeElement declaration(String groupType) {
    return sources.type(groupType.substring(0, groupType.length() - "Group".length()));
  }

  static Optional<String> serverPage(List<String> see) {
    return see.stream()
        .map(SERVER_PAGE::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }
}
