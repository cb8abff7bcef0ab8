package io.github.osuapi.processor.mirror;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Tells where generated code uses what is deprecated. Compilers would warn of it there, where
 * nobody can do anything about it. Warnings are told by the names that {@code @SuppressWarnings}
 * has for them: the Eclipse compiler warns of a name too many as well.
 */
public final class Deprecations {
  private Deprecations() {}

  /**
   * Keeps compilers from warning of a generated type.
   *
   * @param type the type
   * @param warnings the names of what is warned of
   * @return the same without warnings
   */
  public static TypeSpec silenced(TypeSpec type, Stream<String> warnings) {
    List<String> names = warnings.distinct().sorted().toList();
    if (names.isEmpty()) {
      return type;
    }
    AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
    names.forEach(name -> suppressed.addMember("value", "$S", name));
    return type.toBuilder().addAnnotation(suppressed.build()).build();
  }

  /**
   * Tells what compilers say of the use of a declaration.
   *
   * @param element the declaration
   * @return what they say of it and of the types around it
   */
  public static Stream<String> of(Element element) {
    return Stream.iterate(element, Objects::nonNull, Element::getEnclosingElement)
        .map(one -> one.getAnnotation(Deprecated.class))
        .filter(Objects::nonNull)
        .map(deprecated -> deprecated.forRemoval() ? "removal" : "deprecation");
  }

  /**
   * Tells what compilers say where a type is named.
   *
   * @param type any type
   * @return what they say of it and of the types that it is made of
   */
  public static Stream<String> of(TypeMirror type) {
    return MentionedTypes.in(type).flatMap(Deprecations::of);
  }

  /**
   * Tells what compilers say where members of a type are used.
   *
   * @param type any type
   * @param names the names of the members
   * @return what they say of those of it and of the types that it is made of
   */
  public static Stream<String> ofMembers(TypeMirror type, Set<String> names) {
    return MentionedTypes.in(type)
        .flatMap(one -> one.getEnclosedElements().stream())
        .filter(member -> names.contains(member.getSimpleName().toString()))
        .flatMap(Deprecations::of);
  }
}
