package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** {@code @Milliseconds} is on lengths of time alone. */
final class MillisecondsRule implements ModelRule {
  private static final ClassName DURATION = ClassName.get(Duration.class);

  @Override
  public List<Finding> check(Model model) {
    List<Finding> findings = new ArrayList<>();
    if (model instanceof Model.RecordModel record) {
      for (Component component : record.components()) {
        @Nullable AnnotationMirror milliseconds = component.milliseconds();
        if (milliseconds != null && !component.typeName().equals(DURATION)) {
          findings.add(
              Finding.at(
                  FindingId.MODEL_MILLISECONDS,
                  component.field(),
                  milliseconds,
                  "@Milliseconds says in which unit a Duration is written. '"
                      + component.name()
                      + "' is a "
                      + component.typeName()
                      + ". Make it a Duration, or remove @Milliseconds."));
        }
      }
    }
    return findings;
  }
}
