package io.github.osuapi.processor.endpoint.check;

import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import io.github.osuapi.processor.endpoint.read.GroupReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A group is an interface that generated classes beside it can see, without type parameters, and
 * has a name that a method can have.
 */
final class GroupRule {
  private GroupRule() {}

  static List<Finding> check(GroupModel group) {
    return Stream.concat(
            shape(group.element()).map(fact -> shape(group, fact)).stream(), name(group))
        .toList();
  }

  private static Optional<String> shape(TypeElement element) {
    if (element.getKind() != ElementKind.INTERFACE) {
      return Optional.of("is not an interface");
    }
    if (!element.getTypeParameters().isEmpty()) {
      return Optional.of("has type parameters");
    }
    if (!element.getInterfaces().isEmpty()) {
      String names =
          element.getInterfaces().stream()
              .map(type -> TypeName.get(type).toString())
              .collect(Collectors.joining(", "));
      return Optional.of("extends " + names);
    }
    Optional<Element> hiding = PrivateTypes.hiding(element);
    if (hiding.isPresent()) {
      return Optional.of(
          hiding.get().equals(element)
              ? "is private"
              : "is inside " + hiding.get().getSimpleName() + ", which is private");
    }
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
            .anyMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        ? Optional.empty()
        : Optional.of("has no abstract method");
  }

  private static Finding shape(GroupModel group, String fact) {
    return Finding.at(
        FindingId.ENDPOINT_GROUP,
        group.element(),
        annotation(group),
        "No endpoints can be read from "
            + group.element().getSimpleName()
            + ". It "
            + fact
            + ". Put @EndpointGroup on a plain interface whose methods are endpoints.");
  }

  private static Stream<Finding> name(GroupModel group) {
    if (SourceVersion.isName(group.name())
        && !group.name().contains(".")
        && !NameRule.isOfObject(group.name())) {
      return Stream.empty();
    }
    AnnotationMirror annotation = annotation(group);
    return Stream.of(
        Finding.at(
            FindingId.ENDPOINT_GROUP_NAME,
            group.element(),
            annotation,
            Annotations.value(annotation, "value"),
            "The name of a group is the name of the method that leads to it. '"
                + group.name()
                + "' cannot be one. Give it another with @EndpointGroup(\"...\")."));
  }

  static AnnotationMirror annotation(GroupModel group) {
    return Annotations.find(group.element(), GroupReader.ENDPOINT_GROUP).orElseThrow();
  }
}
