package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import java.util.Locale;

/** A model is a record or an open enum. */
final class SupportedKindRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.UnsupportedModel)) {
      return List.of();
    }
    String kind = model.element().getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return List.of(
        Finding.at(
            FindingId.MODEL_NOT_A_RECORD,
            model.element(),
            "@JsonModel goes on records and on sealed interfaces that extend OpenEnum. '"
                + model.element().getSimpleName()
                + "' is neither: its kind is "
                + kind
                + ". Make it a record, or remove @JsonModel."));
  }
}
