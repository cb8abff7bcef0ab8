package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An open enum is sealed. */
final class SealedRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.OpenEnumModel)
        || model.element().getModifiers().contains(Modifier.SEALED)) {
      return List.of();
    }
    return List.of(
        Finding.at(
            FindingId.OPEN_ENUM_NOT_SEALED,
            model.element(),
            "The values of an open enum are its Known and its Unknown, and no other. '"
                + model.element().getSimpleName()
                + "' is not sealed. Add 'sealed'."));
  }
}
