package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import java.util.Locale;

/** A model is a record, an open enum or an interface with a discriminator. */
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
            "@JsonModel goes on records and on sealed interfaces that extend OpenEnum or have a"
                + " discriminator. '"
                + model.element().getSimpleName()
                + "' is none of these: its kind is "
                + kind
                + ". Make it a record, or remove @JsonModel."));
  }
}
