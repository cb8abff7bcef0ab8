package io.github.osuapi.processor.refusal;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The line of an app's declaration to change, in words. */
final class Change {
  private Change() {}

  /** One sentence without its full stop; empty where nothing helps. */
  static String of(AppModel app, List<EndpointAccess> accesses) {
    List<Remedy> remedies =
        accesses.stream()
            .flatMap(access -> Remedy.of(app.tokens(), access).stream())
            .distinct()
            .toList();
    List<String> clauses = new ArrayList<>();
    remedies.stream()
        .collect(Collectors.groupingBy(Remedy::extended))
        .forEach(
            (token, changes) ->
                token.ifPresent(extended -> clauses.add(extension(app, extended, changes))));
    remedies.stream()
        .filter(remedy -> remedy.extended().isEmpty())
        .forEach(remedy -> clauses.add(addition(app, remedy)));
    String all = clauses.stream().distinct().collect(Collectors.joining(", or "));
    return all.isEmpty() ? "" : Character.toUpperCase(all.charAt(0)) + all.substring(1);
  }

  private static String extension(AppModel app, DeclaredToken token, List<Remedy> changes) {
    List<String> added =
        changes.stream()
            .map(
                remedy ->
                    remedy.added().stream().map(Scope::name).collect(Collectors.joining(" and ")))
            .toList();
    String where =
        app.tokens().size() == 1 ? "@OsuApp(scopes)" : Words.source(token.grant(), token.scopes());
    return "add " + Words.or(added) + " to " + where + " on " + Words.name(app);
  }

  private static String addition(AppModel app, Remedy remedy) {
    String added = "add " + Words.source(remedy.grant(), remedy.added()) + " to " + Words.name(app);
    return remedy
        .obstacle()
        .map(broken -> added + " as a token of its own: " + Words.clause(broken.reason()))
        .orElse(added);
  }

  /** The smallest app that has the call. */
  static Optional<String> ownApp(List<EndpointAccess> accesses) {
    return accesses.stream()
        .flatMap(access -> Remedy.of(List.of(), access).stream())
        .map(remedy -> Words.source(remedy.grant(), remedy.added()))
        .findFirst();
  }
}
