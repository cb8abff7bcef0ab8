package io.github.osuapi.processor.mirror;

import com.google.auto.common.MoreElements;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The declarations that a type is made of. */
public final class MentionedTypes {
  private MentionedTypes() {}

  /**
   * Lists them.
   *
   * @param type any type
   * @return its declaration and those of its arguments, from the outside in
   */
  public static Stream<TypeElement> in(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .filter(Objects::nonNull)
          .flatMap(MentionedTypes::in);
    }
    return type instanceof DeclaredType declared
        ? Stream.concat(
            Stream.of(MoreElements.asType(declared.asElement())),
            declared.getTypeArguments().stream().flatMap(MentionedTypes::in))
        : Stream.empty();
  }
}
