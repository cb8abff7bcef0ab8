package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An interface with a discriminator is sealed. */
final class PolymorphicSealedRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.PolymorphicModel)
        || model.element().getModifiers().contains(Modifier.SEALED)) {
      return List.of();
    }
    return List.of(
        Finding.at(
            FindingId.KIND_NOT_SEALED,
            model.element(),
            "The adapter of an interface with a discriminator must know all its records. '"
                + model.element().getSimpleName()
                + "' is not sealed. Add 'sealed'."));
  }
}
