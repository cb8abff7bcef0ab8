package io.github.osuapi.processor.json;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** An open enum has no default methods. */
final class NoDefaultMethodRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.OpenEnumModel)) {
      return List.of();
    }
    return ElementFilter.methodsIn(model.element().getEnclosedElements()).stream()
        .filter(ExecutableElement::isDefault)
        .map(NoDefaultMethodRule::finding)
        .toList();
  }

  private static Finding finding(ExecutableElement method) {
    return Finding.at(
        FindingId.OPEN_ENUM_DEFAULT_METHOD,
        method,
        "Java initializes an interface with default methods together with its enum, so that the"
            + " constants of an open enum with such a method are null at times. '"
            + method.getSimpleName()
            + "' is one. Make it abstract and implement it in Known and Unknown, or make it"
            + " static.");
  }
}
