package io.github.osuapi.site.page;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.site.facts.EndpointFacts;
import io.github.osuapi.site.facts.ParameterFacts;
import io.github.osuapi.site.facts.ServerAnswers;
import io.github.osuapi.site.html.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What may go wrong with an endpoint: the server's status, as recorded, and what is thrown. */
final class EndpointErrors {
  private EndpointErrors() {}

  static String html(EndpointFacts endpoint, Links links) {
    List<List<String>> rows = new ArrayList<>();
    EndpointAccess access = endpoint.endpoint().access();
    if (access.kind() != EndpointAccess.Kind.ANONYMOUS) {
      refused(rows, endpoint, "No token", "none", "TokenRequiredException");
    } else {
      rows.add(row("A token that is expired or revoked", "401", "UnauthorizedException"));
    }
    access
        .scope()
        .ifPresent(
            scope ->
                refused(
                    rows,
                    endpoint,
                    "A user’s token without <code>" + scope.wireName() + "</code>",
                    scope == Scope.PUBLIC ? "user_identify" : "user_public",
                    "MissingScopeException"));
    if (access.requiresUser()) {
      refused(rows, endpoint, "Client credentials", "cc_public", "UserRequiredException");
    }
    answers(rows, endpoint);
    return "<p>The first rows cannot happen to an app’s own client: such a call does not compile."
        + " <code>OsuClient</code> throws before anything is sent. The statuses are those of the"
        + " real server, as recorded.</p>"
        + Parts.table(
            "What may go wrong", List.of("Case", "Server’s status", "What is thrown"), rows)
        + "<p>All of them are unchecked: see %s.</p>"
            .formatted(links.toGuide("limits-and-errors", "the guide on limits and errors"));
  }

  private static void refused(
      List<List<String>> rows,
      EndpointFacts endpoint,
      String title,
      String token,
      String exception) {
    OptionalInt status = ServerAnswers.refusal(endpoint, token);
    status.ifPresent(code -> rows.add(row(title, String.valueOf(code), exception)));
  }

  private static void answers(List<List<String>> rows, EndpointFacts endpoint) {
    boolean named =
        endpoint.parameters().stream().anyMatch(p -> p.location().equals("path") && p.required());
    if (named || endpoint.method().equals("lookup")) {
      rows.add(row("There is no such thing, or it is hidden", "404", "NotFoundException"));
    }
    if (endpoint.parameters().stream().anyMatch(EndpointErrors::checked)) {
      rows.add(row("The server refuses a value", "422", "ValidationException"));
    }
    if (!endpoint.endpoint().httpMethod().equals("GET")) {
      rows.add(row("The user may not do this", "403", "ForbiddenException"));
    }
    rows.add(row("Too many calls", "429", "RateLimitException"));
    rows.add(row("The server or a proxy failed", "5xx", "ServerErrorException"));
    rows.add(row("The connection broke or took too long", "–", "OsuIoException"));
  }

  private static boolean checked(ParameterFacts parameter) {
    return parameter.location().matches("field|json|body") || parameter.doc().contains("refuses");
  }

  private static List<String> row(String title, String status, String exception) {
    return List.of(title, status, "<code>" + exception + "</code>");
  }
}
