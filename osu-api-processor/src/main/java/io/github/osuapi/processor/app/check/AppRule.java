package io.github.osuapi.processor.app.check;

import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.diagnostic.Finding;
import java.util.List;

/** One thing that the declaration of every app must hold to, or that its author should know. */
@FunctionalInterface
public interface AppRule {
  /**
   * Looks at one app.
   *
   * @param app the app
   * @return what there is to say; empty where all is well
   */
  List<Finding> check(AppModel app);
}
