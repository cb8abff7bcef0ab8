package io.github.osuapi.processor.json;

import static com.google.auto.common.AnnotationMirrors.getAnnotationValue;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** No component is left out of JSON: the constructor needs a value for each. */
final class NotIgnoredRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    List<Finding> findings = new ArrayList<>();
    if (model instanceof Model.RecordModel record) {
      for (Component component : record.components()) {
        @Nullable AnnotationMirror json = component.json();
        if (json != null && getAnnotationValue(json, "ignore").getValue().equals(true)) {
          findings.add(
              Finding.at(
                  FindingId.MODEL_IGNORED,
                  component.field(),
                  "Every component of a model is read from JSON. '"
                      + component.name()
                      + "' is left out by @Json(ignore = true). Remove that, or make it a method"
                      + " of the record."));
        }
      }
    }
    return findings;
  }
}
