package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;

/** Only an interface has a discriminator. */
final class DiscriminatorRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (model instanceof Model.PolymorphicModel || Discriminator.of(model.element()).isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.at(
            FindingId.KIND_DISCRIMINATOR,
            model.element(),
            "A discriminator tells the records of a sealed interface apart. '"
                + model.element().getSimpleName()
                + "' is no such interface. Remove 'discriminator', or put it on the interface."));
  }
}
