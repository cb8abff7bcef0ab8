package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;

/** A record of several kinds has a component that tells them apart. */
final class KindHeldRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.RecordModel record)
        || record.kinds() == null
        || record.kinds().names().size() < 2
        || record.unheld().isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.at(
            FindingId.KIND_LOST,
            model.element(),
            record.kinds().mirror(),
            "A record of several kinds keeps which of them it was, to write it back. '"
                + model.element().getSimpleName()
                + "' has no component with the JSON name \""
                + record.unheld().get(0)
                + "\". Add it, or declare one record for each kind."));
  }
}
