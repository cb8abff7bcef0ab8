package io.github.osuapi.app;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.request.Endpoint;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An app of the sweep: its name, and the tokens that it declares. */
record SweptApp(String name, List<Declaration> tokens) {

  String clientName() {
    return "io.github.osuapi.swept." + name + "Client";
  }

  boolean isLegal() {
    return tokens.stream().allMatch(Declaration::isLegal);
  }

  boolean hasUser() {
    return tokens.stream().anyMatch(token -> token.grant() == Grant.AUTHORIZATION_CODE);
  }

  boolean opens(EndpointAccess access) {
    return tokens.stream().anyMatch(token -> token.opens(access));
  }

  /** The ids of the endpoints that its tokens open. */
  Set<String> predicted(List<Endpoint> endpoints) {
    return endpoints.stream()
        .filter(endpoint -> opens(endpoint.access()))
        .map(Endpoint::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Source with the annotation's name and each scope on a line of its own. */
  String source() {
    return tokens.stream().map(SweptApp::annotation).collect(Collectors.joining())
        + "interface "
        + name
        + " {}\n";
  }

  private static String annotation(Declaration token) {
    return "@OsuApp(grant = "
        + token.grant()
        + ", scopes = {\n"
        + token.scopes().stream().map(Scope::name).collect(Collectors.joining(",\n"))
        + "\n})\n";
  }
}
