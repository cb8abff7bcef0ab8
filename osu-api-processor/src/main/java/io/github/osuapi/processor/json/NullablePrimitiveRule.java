package io.github.osuapi.processor.json;

import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.ArrayList;
import java.util.List;

/** A component that may be null is not primitive. */
final class NullablePrimitiveRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    List<Finding> findings = new ArrayList<>();
    if (model instanceof Model.RecordModel record) {
      for (Component component : record.components()) {
        TypeName type = component.typeName();
        if (component.nullable() && type.isPrimitive()) {
          findings.add(
              Finding.at(
                  FindingId.MODEL_NULLABLE_PRIMITIVE,
                  component.field(),
                  "Component '"
                      + component.name()
                      + "' is @Nullable, but a primitive is never null: its type is "
                      + type.withoutAnnotations()
                      + ". Use "
                      + type.box().withoutAnnotations().toString().replace("java.lang.", "")
                      + ", or remove @Nullable."));
        }
      }
    }
    return findings;
  }
}
