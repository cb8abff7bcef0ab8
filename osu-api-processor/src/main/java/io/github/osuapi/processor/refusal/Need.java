package io.github.osuapi.processor.refusal;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.AppModel;
import java.util.ArrayList;
import java.util.List;

/** What a call asks for and an app does not have, in words. */
final class Need {
  private Need() {}

  /** For example {@code scope friends.read and a user, which only authorization code can have}. */
  static String of(AppModel app, List<EndpointAccess> accesses) {
    boolean user = accesses.stream().anyMatch(EndpointAccess::requiresUser);
    List<String> scopes =
        accesses.stream()
            .flatMap(access -> access.scope().stream())
            .distinct()
            .sorted()
            .map(Scope::wireName)
            .toList();
    List<String> needs = new ArrayList<>();
    if (!scopes.isEmpty()) {
      needs.add("scope " + Words.or(scopes));
    }
    if (user && (!Lack.hasUser(app) || onOtherToken(app, accesses))) {
      needs.add("a user");
    }
    String need = needs.isEmpty() ? "a token" : String.join(" and ", needs);
    boolean otherGrant = accesses.stream().allMatch(access -> Lack.of(app, access) != Lack.SCOPE);
    return otherGrant ? need + grants(accesses) : need;
  }

  /** Where it is not the scope that is missing, it is a user for the token that has it. */
  private static boolean onOtherToken(AppModel app, List<EndpointAccess> accesses) {
    return accesses.stream()
        .allMatch(
            access ->
                app.tokens().stream()
                    .anyMatch(token -> access.scope().map(token.granted()::contains).orElse(true)));
  }

  private static String grants(List<EndpointAccess> accesses) {
    List<String> kinds =
        accesses.stream()
            .flatMap(access -> TokenRules.kindsThatOpen(access).stream())
            .distinct()
            .sorted()
            .map(TokenKind::title)
            .toList();
    return kinds.isEmpty()
        ? ", which no token that the server issues has"
        : ", which only " + Words.or(kinds) + " can have";
  }
}
