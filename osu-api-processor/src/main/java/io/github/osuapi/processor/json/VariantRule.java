package io.github.osuapi.processor.json;

import com.google.auto.common.MoreElements;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;

/** What a polymorphic model permits are records that are models and have kinds. */
final class VariantRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    List<Finding> findings = new ArrayList<>();
    if (model instanceof Model.PolymorphicModel polymorphic) {
      for (Variant variant : polymorphic.variants()) {
        String remedy = remedy(variant);
        if (!remedy.isEmpty()) {
          findings.add(
              Finding.at(
                  FindingId.KIND_VARIANT,
                  model.element(),
                  "Every object that '"
                      + model.element().getSimpleName()
                      + "' stands for is read into a record with @JsonModel and @JsonKind. '"
                      + variant.element().getSimpleName()
                      + "' is not one. "
                      + remedy));
        }
      }
    }
    return findings;
  }

  private static String remedy(Variant variant) {
    if (variant.element().getKind() != ElementKind.RECORD) {
      return "Make it a record.";
    }
    if (variant.kinds() == null) {
      return "Add @JsonKind with the names of its kinds.";
    }
    boolean isModel = MoreElements.isAnnotationPresent(variant.element(), JsonModel.class);
    return isModel || variant.unknown() ? "" : "Add @JsonModel.";
  }
}
