package io.github.osuapi.processor.endpoint.read;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Reads what a method asks of a token. */
final class AccessReader {
  private AccessReader() {}

  /** Empty where the annotations are missing or contradict each other, which a rule reports. */
  static Optional<EndpointAccess> read(ExecutableElement method) {
    List<AnnotationMirror> access = Annotations.findAll(method, Annotations.ACCESS);
    boolean user = Annotations.find(method, Annotations.REQUIRES_USER).isPresent();
    if (access.size() != 1) {
      return Optional.empty();
    }
    AnnotationMirror annotation = access.get(0);
    return switch (Annotations.display(annotation)) {
      case "@RequiresScope" ->
          Annotations.constant(annotation, "value", Scope.class)
              .map(scope -> EndpointAccess.scope(scope, user));
      case "@RequiresAnyToken" -> Optional.of(EndpointAccess.anyToken(user));
      default -> user ? Optional.empty() : Optional.of(EndpointAccess.anonymous());
    };
  }
}
