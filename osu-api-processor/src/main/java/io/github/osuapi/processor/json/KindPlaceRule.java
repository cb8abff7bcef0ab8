package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;

/** A kind is one of a polymorphic model. */
final class KindPlaceRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.RecordModel record)
        || record.kinds() == null
        || !record.discriminators().isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.at(
            FindingId.KIND_ALONE,
            model.element(),
            record.kinds().mirror(),
            "@JsonKind says for which kinds of a sealed interface a record is. '"
                + model.element().getSimpleName()
                + "' implements none with @JsonModel(discriminator = \"...\"). Implement it, or"
                + " remove @JsonKind."));
  }
}
