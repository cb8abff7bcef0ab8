package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;

/** A model has no type parameters. */
final class NotGenericRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    var parameters = model.element().getTypeParameters();
    if (parameters.isEmpty() || model instanceof Model.UnsupportedModel) {
      return List.of();
    }
    return List.of(
        Finding.at(
            FindingId.MODEL_GENERIC,
            model.element(),
            "A model has one adapter, so it has no type parameters. '"
                + model.element().getSimpleName()
                + "' has <"
                + String.join(", ", parameters.stream().map(Object::toString).toList())
                + ">. Declare one record for each type that it is used with."));
  }
}
