package io.github.osuapi.processor.app.check;

import com.google.auto.common.AnnotationMirrors;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import javax.lang.model.element.AnnotationValue;

/** Findings at a scope in the declaration of a token. */
final class ScopePositions {
  private ScopePositions() {}

  /** At the scope where the source spells it out, at the member where it does not. */
  static Finding finding(
      FindingId id, AppModel app, DeclaredToken token, int index, String message) {
    AnnotationValue scopes = AnnotationMirrors.getAnnotationValue(token.annotation(), "scopes");
    AnnotationValue position = scopes;
    if (scopes.getValue() instanceof List<?> values
        && values.get(index) instanceof AnnotationValue value) {
      position = value;
    }
    return Finding.at(id, app.element(), token.annotation(), position, message);
  }
}
