package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** {@code @Timestamp} is on times alone. */
final class TimestampRule implements ModelRule {
  private static final ClassName INSTANT = ClassName.get(Instant.class);

  @Override
  public List<Finding> check(Model model) {
    List<Finding> findings = new ArrayList<>();
    if (model instanceof Model.RecordModel record) {
      for (Component component : record.components()) {
        @Nullable AnnotationMirror timestamp = component.timestamp();
        if (timestamp != null && !component.typeName().equals(INSTANT)) {
          findings.add(
              Finding.at(
                  FindingId.MODEL_TIMESTAMP,
                  component.field(),
                  timestamp,
                  "@Timestamp says how an Instant is written. '"
                      + component.name()
                      + "' is a "
                      + component.typeName()
                      + ". Make it an Instant, or remove @Timestamp."));
        }
      }
    }
    return findings;
  }
}
