package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;

/** Only an interface has a discriminator, and only with one it has unreadable objects. */
final class DiscriminatorRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (model instanceof Model.PolymorphicModel) {
      return List.of();
    }
    if (Discriminator.of(model.element()).isEmpty()) {
      return Discriminator.unreadable(model.element()).isEmpty()
          ? List.of()
          : List.of(unreadable(model));
    }
    return List.of(
        Finding.at(
            FindingId.KIND_DISCRIMINATOR,
            model.element(),
            "A discriminator tells the records of a sealed interface apart. '"
                + model.element().getSimpleName()
                + "' is no such interface. Remove 'discriminator', or put it on the interface."));
  }

  private static Finding unreadable(Model model) {
    return Finding.at(
        FindingId.KIND_DISCRIMINATOR,
        model.element(),
        "Unreadable objects are kept by the record for unknown kinds. '"
            + model.element().getSimpleName()
            + "' has no kinds, because it has no discriminator. Remove 'unreadable', or add"
            + " 'discriminator'.");
  }
}
