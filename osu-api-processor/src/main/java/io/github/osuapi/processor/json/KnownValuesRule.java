package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import javax.lang.model.element.ElementKind;

/** An open enum has an enum of its known values. */
final class KnownValuesRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.OpenEnumModel)
        || NestedValues.exists(model, "Known", ElementKind.ENUM)) {
      return List.of();
    }
    String name = model.element().getSimpleName().toString();
    return List.of(
        Finding.at(
            FindingId.OPEN_ENUM_KNOWN,
            model.element(),
            "An open enum has its known values in a nested enum 'Known' that implements it. '"
                + name
                + "' has none. Add 'enum Known implements "
                + name
                + "'."));
  }
}
