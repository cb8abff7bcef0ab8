package io.github.osuapi.processor.app.check;

import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import java.util.Set;

/** Notes what hangs on who owns the OAuth client, which no compiler can know. */
final class OwnerRule implements AppRule {
  @Override
  public List<Finding> check(AppModel app) {
    return app.tokens().stream()
        .flatMap(
            token ->
                TokenRules.ownerNotes(token.grant(), Set.copyOf(token.scopes())).stream()
                    .map(
                        note ->
                            Finding.at(
                                FindingId.APP_OWNER, app.element(), token.annotation(), note)))
        .toList();
  }
}
