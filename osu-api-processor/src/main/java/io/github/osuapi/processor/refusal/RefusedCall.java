package io.github.osuapi.processor.refusal;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;

/**
 * A call that an app's client does not have, because the server would refuse it.
 *
 * @param app the app
 * @param call what was called, for example {@code chat().sendMessage}
 * @param accesses what the endpoint asks of a token; several where a whole group is not shown
 */
record RefusedCall(AppModel app, String call, List<EndpointAccess> accesses) {

  FindingId id() {
    return accesses.stream()
        .map(access -> Lack.of(app, access))
        .max(Lack::compareTo)
        .orElseThrow()
        .id();
  }

  /** What is needed, and what is declared. */
  String fact(String owner) {
    return call + " needs " + Need.of(app, accesses) + "; " + owner + declared();
  }

  /** Fact, value found, remedy. */
  String text() {
    String remedy = Change.of(app, accesses);
    return fact(Words.name(app) + " declares ") + (remedy.isEmpty() ? "" : ". " + remedy);
  }

  private String declared() {
    return id() == FindingId.CALL_SCOPE_MISSING && app.tokens().size() == 1
        ? Words.scopes(app.tokens().get(0))
        : Words.tokens(app);
  }
}
