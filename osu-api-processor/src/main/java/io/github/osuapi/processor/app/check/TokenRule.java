package io.github.osuapi.processor.app.check;

import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The server issues the tokens that an app declares. */
final class TokenRule implements AppRule {
  @Override
  public List<Finding> check(AppModel app) {
    return app.tokens().stream().flatMap(token -> check(app, token)).toList();
  }

  private static Stream<Finding> check(AppModel app, DeclaredToken token) {
    return TokenRules.brokenRules(token.grant(), Set.copyOf(token.scopes())).stream()
        .flatMap(broken -> findings(app, token, broken));
  }

  private static Stream<Finding> findings(AppModel app, DeclaredToken token, BrokenRule broken) {
    String message =
        broken.reason()
            + " "
            + broken.remedy()
            + " The nearest that the server issues is "
            + NearestDeclaration.of(token)
            + ".";
    if (broken.scopes().isEmpty()) {
      return Stream.of(Finding.at(FindingId.APP_TOKEN, app.element(), token.annotation(), message));
    }
    return IntStream.range(0, token.scopes().size())
        .filter(index -> broken.scopes().contains(token.scopes().get(index)))
        .mapToObj(index -> ScopePositions.finding(FindingId.APP_TOKEN, app, token, index, message));
  }
}
