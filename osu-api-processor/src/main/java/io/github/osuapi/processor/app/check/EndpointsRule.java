package io.github.osuapi.processor.app.check;

import com.google.auto.common.AnnotationMirrors;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.app.model.EndpointInterfaces;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;

/** What an app names as endpoints are interfaces of endpoints. */
final class EndpointsRule implements AppRule {
  @Override
  public List<Finding> check(AppModel app) {
    return app.tokens().stream().flatMap(token -> check(app, token)).toList();
  }

  private static Stream<Finding> check(AppModel app, DeclaredToken token) {
    return EndpointInterfaces.values(token.annotation()).stream()
        .filter(value -> EndpointInterfaces.of(value).isEmpty())
        .map(value -> finding(app, token, value));
  }

  private static Finding finding(AppModel app, DeclaredToken token, AnnotationValue value) {
    AnnotationValue all = AnnotationMirrors.getAnnotationValue(token.annotation(), "endpoints");
    return Finding.at(
        FindingId.APP_ENDPOINTS,
        app.element(),
        token.annotation(),
        all.getValue() instanceof List<?> values && values.contains(value) ? value : all,
        "The client of "
            + app.name().simpleName()
            + " cannot show the endpoints of "
            + value.getValue()
            + ". It is no interface with @EndpointGroup. Name one that is, or annotate it.");
  }
}
