package io.github.osuapi.processor.app.write;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.KnownEndpoint;
import io.github.osuapi.processor.app.model.KnownGroup;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in javadoc what a client does not show, and why. */
final class LeftOut {
  private LeftOut() {}

  /** A paragraph with an item for each access that is missing; empty where nothing is left out. */
  static String of(AppModel app, List<KnownGroup> groups) {
    Map<String, List<String>> byReason =
        groups.stream()
            .flatMap(group -> group.endpoints().stream())
            .filter(endpoint -> !app.opens(endpoint.access()))
            .collect(
                Collectors.groupingBy(
                    endpoint -> reason(endpoint.access()),
                    TreeMap::new,
                    Collectors.mapping(KnownEndpoint::id, Collectors.toList())));
    return byReason.isEmpty()
        ? ""
        : byReason.entrySet().stream()
            .map(entry -> item(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("", "\n<p>Left out:\n\n<ul>\n", "</ul>\n"));
  }

  private static String item(String reason, List<String> ids) {
    return ClientDocs.item(
        ids.stream().map(id -> "{@code " + id + "}").collect(Collectors.joining(", "))
            + ": "
            + reason);
  }

  private static String reason(EndpointAccess access) {
    String need =
        access.scope().map(Scope::wireName).map(name -> "scope {@code " + name + "}").orElse("");
    String user = access.requiresUser() ? "a user" : "";
    String and = need.isEmpty() || user.isEmpty() ? "" : " and ";
    String needed = (need + and + user).isEmpty() ? "a token" : need + and + user;
    return "needs "
        + needed
        + "; open to: "
        + TokenRules.kindsThatOpen(access).stream()
            .map(TokenKind::title)
            .collect(Collectors.joining(", "));
  }
}
