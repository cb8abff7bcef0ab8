package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A group is an interface that generated classes beside it can see, without type parameters. */
final class GroupRule {
  private GroupRule() {}

  static List<Finding> check(GroupModel group) {
    TypeElement element = group.element();
    Optional<String> found = Optional.empty();
    if (element.getKind() != ElementKind.INTERFACE) {
      found = Optional.of("is not an interface");
    } else if (!element.getTypeParameters().isEmpty()) {
      found = Optional.of("has type parameters");
    } else if (!element.getInterfaces().isEmpty()) {
      found = Optional.of("extends " + element.getInterfaces());
    } else if (element.getModifiers().contains(Modifier.PRIVATE)) {
      found = Optional.of("is private");
    }
    return found
        .map(
            fact ->
                Finding.at(
                    FindingId.ENDPOINT_GROUP,
                    element,
                    "No endpoints can be read from "
                        + element.getSimpleName()
                        + ". It "
                        + fact
                        + ". Put @EndpointGroup on a plain interface."))
        .stream()
        .toList();
  }
}
