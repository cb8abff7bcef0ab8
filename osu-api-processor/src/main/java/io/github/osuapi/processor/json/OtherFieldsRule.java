package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** One component at most keeps all other fields, and can hold them. */
final class OtherFieldsRule implements ModelRule {
  private static final TypeName MAP =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), ClientTypes.RAW_JSON);

  @Override
  public List<Finding> check(Model model) {
    List<Finding> findings = new ArrayList<>();
    if (model instanceof Model.RecordModel record) {
      @Nullable Component first = null;
      for (Component component : record.components()) {
        @Nullable AnnotationMirror annotation = component.others();
        if (annotation == null) {
          continue;
        }
        boolean fits = component.typeName().equals(MAP) && !component.nullable();
        if (!fits || first != null) {
          findings.add(finding(component, annotation, first));
        }
        first = component;
      }
    }
    return findings;
  }

  private static Finding finding(
      Component component, AnnotationMirror annotation, @Nullable Component first) {
    return Finding.at(
        FindingId.MODEL_OTHER_FIELDS,
        component.field(),
        annotation,
        "One component of a model keeps the fields that no other is for. '"
            + component.name()
            + "' is a "
            + component.typeName().withoutAnnotations()
            + (component.nullable() ? " that may be null" : "")
            + (first == null ? "" : ", and '" + first.name() + "' keeps them already")
            + ". Make the one that keeps them a Map<String, RawJson> that is not null.");
  }
}
