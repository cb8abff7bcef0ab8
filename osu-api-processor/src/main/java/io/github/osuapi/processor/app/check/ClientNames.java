package io.github.osuapi.processor.app.check;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import javax.lang.model.element.AnnotationMirror;

/** Findings about the name of a client. */
final class ClientNames {
  private ClientNames() {}

  /** The name that a declaration gives; empty where it gives none. */
  static String given(DeclaredToken token) {
    return AnnotationValues.getString(
        AnnotationMirrors.getAnnotationValue(token.annotation(), "client"));
  }

  /** At the name where a declaration gives it, at the first declaration where none does. */
  static Finding finding(AppModel app, String reason) {
    return finding(
        app,
        reason,
        app.tokens().stream()
            .filter(token -> !given(token).isEmpty())
            .findFirst()
            .orElse(app.tokens().get(0)));
  }

  static Finding finding(AppModel app, String reason, DeclaredToken where) {
    AnnotationMirror annotation = where.annotation();
    String message = "The client of " + app.name().simpleName() + " cannot be written. " + reason;
    return given(where).isEmpty()
        ? Finding.at(FindingId.APP_CLIENT_NAME, app.element(), annotation, message)
        : Finding.at(
            FindingId.APP_CLIENT_NAME,
            app.element(),
            annotation,
            AnnotationMirrors.getAnnotationValue(annotation, "client"),
            message);
  }
}
