package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** An open enum has a record that keeps the text of an unknown value. */
final class UnknownValueRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.OpenEnumModel)
        || NestedValues.find(model, "Unknown", ElementKind.RECORD)
            .filter(UnknownValueRule::keepsText)
            .isPresent()) {
      return List.of();
    }
    String name = model.element().getSimpleName().toString();
    return List.of(
        Finding.at(
            FindingId.OPEN_ENUM_UNKNOWN,
            model.element(),
            "An open enum keeps the text of a value it does not know in a nested record 'Unknown'"
                + " that implements it. '"
                + name
                + "' has none. Add 'record Unknown(String value) implements "
                + name
                + " {}'."));
  }

  private static boolean keepsText(TypeElement unknown) {
    var components = unknown.getRecordComponents();
    return components.size() == 1
        && components.get(0).getSimpleName().contentEquals("value")
        && components.get(0).asType().toString().endsWith("java.lang.String");
  }
}
