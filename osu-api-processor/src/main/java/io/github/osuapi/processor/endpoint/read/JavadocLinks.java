package io.github.osuapi.processor.endpoint.read;

import com.google.auto.common.MoreElements;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Makes the references in a doc comment independent of the imports of the file that it stands in,
 * because the comment is copied to generated files. A reference to a public type gets the type's
 * full name; one that cannot be followed becomes plain text.
 */
final class JavadocLinks {
  private static final Pattern LINK =
      Pattern.compile(
          "\\{@(link|linkplain)\\s+([\\w.$]*)(?:#(\\w+)(?:\\([^)]*\\))?)?(?:\\s+([^}]*))?}");
  private static final Pattern SEE =
      Pattern.compile("(?m)^(\\s*@see\\s+)([A-Za-z][\\w.$]*)?(?:#(\\w+)(?:\\([^)]*\\))?)?[ \\t]*$");

  private final Elements elements;

  JavadocLinks(Elements elements) {
    this.elements = elements;
  }

  String resolve(String comment, Element from) {
    String linked =
        LINK.matcher(comment).replaceAll(match -> Matcher.quoteReplacement(link(match, from)));
    return SEE.matcher(linked).replaceAll(match -> Matcher.quoteReplacement(see(match, from)));
  }

  private String link(MatchResult match, Element from) {
    String label = Optional.ofNullable(match.group(4)).orElseGet(() -> label(match)).strip();
    return find(match.group(2), from)
        .map(type -> "{@" + match.group(1) + " " + target(type, match) + " " + label + "}")
        .orElseGet(() -> match.group(1).equals("link") ? "{@code " + label + "}" : label);
  }

  /** A reference that cannot be followed is left out: text alone is none. */
  private String see(MatchResult match, Element from) {
    return find(Optional.ofNullable(match.group(2)).orElse(""), from)
        .map(type -> match.group(1) + target(type, match))
        .orElse("");
  }

  private static String target(TypeElement type, MatchResult match) {
    String member = match.group(3);
    return type.getQualifiedName() + (member == null ? "" : "#" + member);
  }

  private static String label(MatchResult match) {
    String member = match.group(3);
    if (member == null) {
      return match.group(2);
    }
    return match.group(2).isEmpty() ? member : match.group(2) + "." + member;
  }

  private Optional<TypeElement> find(String name, Element from) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    String nested = dot < 0 ? "" : name.substring(dot);
    String here = MoreElements.getPackage(from).getQualifiedName().toString();
    Stream<String> candidates =
        mentioned(from)
            .filter(type -> type.getSimpleName().contentEquals(first))
            .map(type -> type.getQualifiedName() + nested);
    return Stream.concat(
            candidates,
            Stream.of(here.isEmpty() ? name : here + "." + name, "java.lang." + name, name))
        .flatMap(candidate -> Stream.ofNullable(elements.getTypeElement(candidate)))
        .filter(type -> type.getModifiers().contains(Modifier.PUBLIC))
        .findFirst();
  }

  /** The types that a method's signature mentions, whose imports the file must have. */
  private static Stream<TypeElement> mentioned(Element from) {
    if (!(from instanceof ExecutableElement method)) {
      return Stream.empty();
    }
    return Stream.concat(
            Stream.of(method.getReturnType()),
            method.getParameters().stream().map(VariableElement::asType))
        .flatMap(JavadocLinks::mentioned);
  }

  private static Stream<TypeElement> mentioned(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED || !(type instanceof DeclaredType declared)) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(MoreElements.asType(declared.asElement())),
        declared.getTypeArguments().stream().flatMap(JavadocLinks::mentioned));
  }
}
