package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;

/** Methods with a body are no endpoints, so that none of them has a route. */
final class AbstractMethodRule {
  private AbstractMethodRule() {}

  static List<Finding> check(GroupModel group) {
    return ElementFilter.methodsIn(group.element().getEnclosedElements()).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
        .flatMap(method -> findings(group, method))
        .toList();
  }

  private static Stream<Finding> findings(GroupModel group, ExecutableElement method) {
    return Annotations.findAll(method, Annotations.HTTP).stream()
        .map(
            http ->
                Finding.at(
                    FindingId.ENDPOINT_NOT_ABSTRACT,
                    method,
                    http,
                    "Endpoints are the abstract methods of "
                        + group.element().getSimpleName()
                        + ". "
                        + method.getSimpleName()
                        + " has a body, and "
                        + Annotations.display(http)
                        + ". Remove one of the two."));
  }
}
