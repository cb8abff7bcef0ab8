package io.github.osuapi.processor.app.check;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** No token of an app is declared twice, and a user signs in once. */
final class TokenTwiceRule implements AppRule {
  @Override
  public List<Finding> check(AppModel app) {
    List<Finding> findings = new ArrayList<>();
    List<DeclaredToken> tokens = app.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      DeclaredToken token = tokens.get(i);
      if (tokens.subList(0, i).stream().anyMatch(other -> isSame(token, other))) {
        findings.add(
            finding(app, token, "declares this token twice. Remove one of the two @OsuApp."));
      } else if (token.grant() == Grant.AUTHORIZATION_CODE
          && tokens.subList(0, i).stream().anyMatch(other -> other.grant() == token.grant())) {
        findings.add(
            finding(
                app,
                token,
                "declares two tokens of authorization code. Its user agrees once, to all scopes"
                    + " together. Move these scopes to the first @OsuApp with that grant."));
      }
    }
    return findings;
  }

  private static boolean isSame(DeclaredToken one, DeclaredToken other) {
    return one.grant() == other.grant()
        && Set.copyOf(one.scopes()).equals(Set.copyOf(other.scopes()));
  }

  private static Finding finding(AppModel app, DeclaredToken token, String fact) {
    return Finding.at(
        FindingId.APP_TOKEN_TWICE,
        app.element(),
        token.annotation(),
        app.name().simpleName() + " " + fact);
  }
}
