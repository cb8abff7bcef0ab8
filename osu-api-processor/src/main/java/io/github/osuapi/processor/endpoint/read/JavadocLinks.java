package io.github.osuapi.processor.endpoint.read;

import com.google.auto.common.MoreElements;
import io.github.osuapi.processor.source.Comments;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes the references in a doc comment independent of the imports of the file that it stands in,
 * because the comment is copied to generated files. A reference to a public type gets the type's
 * full name; one that cannot be followed becomes plain text.
 */
final class JavadocLinks {
  private static final String REFERENCE = "([\\w.$/]*)(?:#(\\w+)(?:\\([^)]*\\))?)?";
  private static final Pattern REFERENCE_AND_LABEL =
      Pattern.compile(REFERENCE + "(?:\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern SEE =
      Pattern.compile("(?m)^(\\s*@see\\s++)(?![\"<])" + REFERENCE + "(?:[ \\t]+(.*))?.*$");

  private final Elements elements;

  JavadocLinks(Elements elements) {
    this.elements = elements;
  }

  /** The comment with the references of its inline and block tags. */
  String resolve(String comment, Element from) {
    String text = new InlineTags(this, from).rewrite(comment);
    return SEE.matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    reference(match.group(2), match.group(3), from)
                        .map(to -> match.group(1) + (to + " " + label(match.group(4))).strip())
                        // Left out: text alone is no reference.
                        .orElse("")));
  }

  /** A link, or its text where it leads nowhere that all generated files can see. */
  String link(String tag, String content, Element from) {
    Matcher parts = REFERENCE_AND_LABEL.matcher(content);
    if (!parts.matches()) {
      return Comments.code(content);
    }
    String label = label(parts.group(3));
    String shown = label.isEmpty() ? shown(parts.group(1), parts.group(2)) : label;
    return reference(parts.group(1), parts.group(2), from)
        .map(to -> "{@" + tag + " " + to + " " + shown + "}")
        .orElseGet(
            () -> tag.equals("link") && !shown.contains("{@") ? Comments.code(shown) : shown);
  }

  /** The value of a constant, or its name. */
  String value(String content, Element from) {
    Matcher parts = REFERENCE_AND_LABEL.matcher(content);
    return parts.matches()
        ? reference(parts.group(1), parts.group(2), from)
            .map(to -> "{@value " + to + "}")
            .orElseGet(() -> Comments.code(shown(parts.group(1), parts.group(2))))
        : Comments.code(content);
  }

  private Optional<String> reference(String type, @Nullable String member, Element from) {
    return find(type.substring(type.indexOf('/') + 1), from)
        .map(found -> found.getQualifiedName() + (member == null ? "" : "#" + member));
  }

  private static String label(@Nullable String label) {
    return label == null ? "" : label.strip();
  }

  private static String shown(String type, @Nullable String member) {
    if (member == null) {
      return type;
    }
    return type.isEmpty() ? member : type + "." + member;
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
