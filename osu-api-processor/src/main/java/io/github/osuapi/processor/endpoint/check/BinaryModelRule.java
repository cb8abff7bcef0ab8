package io.github.osuapi.processor.endpoint.check;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.Answer;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Every type that is read from bytes has the method that generated code reads it with. */
final class BinaryModelRule implements EndpointRule {
  private static final String READ = "read";
  private static final String STREAM = "java.io.InputStream";

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    Answer answer = endpoint.answer();
    if (answer.kind() != Answer.Kind.BINARY) {
      return List.of();
    }
    TypeElement type = MoreTypes.asTypeElement(answer.mirror());
    if (!type.getTypeParameters().isEmpty()) {
      return List.of(finding(endpoint, "It has type parameters. Make it a type without any."));
    }
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(method -> reads(method, endpoint))
        ? List.of()
        : List.of(
            finding(
                endpoint,
                "It has no method to be read by. Add 'public static "
                    + type.getSimpleName()
                    + " read(InputStream)', which throws nothing checked but IOException."));
  }

  private static boolean reads(ExecutableElement method, EndpointModel endpoint) {
    return method.getSimpleName().contentEquals(READ)
        && isVisible(method, endpoint)
        && method.getParameters().size() == 1
        && TypeName.get(method.getParameters().get(0).asType()).toString().equals(STREAM)
        && TypeName.get(method.getReturnType()).equals(endpoint.answer().type())
        && method.getThrownTypes().stream()
            .allMatch(thrown -> TypeName.get(thrown).toString().equals("java.io.IOException"));
  }

  private static boolean isVisible(ExecutableElement method, EndpointModel endpoint) {
    Set<Modifier> modifiers = method.getModifiers();
    boolean samePackage =
        MoreElements.getPackage(method).equals(MoreElements.getPackage(endpoint.method()));
    return modifiers.contains(Modifier.STATIC)
        && (modifiers.contains(Modifier.PUBLIC)
            || (samePackage && !modifiers.contains(Modifier.PRIVATE)));
  }

  private static Finding finding(EndpointModel endpoint, String rest) {
    return HttpPosition.finding(
        FindingId.ENDPOINT_BINARY_MODEL,
        endpoint,
        "The answer of "
            + endpoint.id()
            + " cannot be read from bytes: it is '"
            + TypeName.get(endpoint.answer().mirror())
            + "'. "
            + rest);
  }
}
