package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;

/** A record is for kinds with a name or for the one without. */
final class AbsentKindRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.RecordModel record)
        || record.kinds() == null
        || !record.kinds().absent()
        || record.kinds().names().isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.at(
            FindingId.KIND_ABSENT,
            model.element(),
            record.kinds().mirror(),
            "A record is for kinds that have names or for objects without any, so that it is"
                + " written back as it came. '"
                + model.element().getSimpleName()
                + "' is for both. Remove 'absent' or the names, and declare another record."));
  }
}
