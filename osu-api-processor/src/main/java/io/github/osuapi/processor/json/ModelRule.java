package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import java.util.List;

/** One thing that every model has to keep to. */
interface ModelRule {
  /**
   * Checks a model.
   *
   * @return what breaks the rule; nothing for a model that the rule is not about
   */
  List<Finding> check(Model model);
}
