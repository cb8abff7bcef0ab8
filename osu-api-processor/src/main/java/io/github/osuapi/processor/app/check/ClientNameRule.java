package io.github.osuapi.processor.app.check;

import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import javax.lang.model.SourceVersion;

/** The client's name can be the name of a class. */
final class ClientNameRule implements AppRule {
  @Override
  public List<Finding> check(AppModel app) {
    String name = app.clientType().simpleName();
    if (SourceVersion.isName(name) && !name.contains(".")) {
      return List.of();
    }
    return List.of(
        Finding.at(
            FindingId.APP_CLIENT_NAME,
            app.element(),
            app.tokens().get(0).annotation(),
            "The client of "
                + app.name().simpleName()
                + " cannot be written. '"
                + name
                + "' is no name of a class. Give @OsuApp(client) a simple class name."));
  }
}
