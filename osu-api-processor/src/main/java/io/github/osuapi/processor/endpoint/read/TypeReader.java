package io.github.osuapi.processor.endpoint.read;

import com.google.auto.common.MoreTypes;
import io.github.osuapi.processor.endpoint.model.Conversion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Answers questions about the types of parameters and answers. */
public final class TypeReader {
  private static final Set<String> PLAIN =
      Set.of(
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Double",
          "java.lang.Boolean");
  private static final Set<String> TEXT = Set.of("java.time.Instant", "java.time.LocalDate");
  private static final Set<TypeKind> PRIMITIVE =
      Set.of(TypeKind.INT, TypeKind.LONG, TypeKind.DOUBLE, TypeKind.BOOLEAN);
  private static final String WIRE_VALUE = "io.github.osuapi.json.WireValue";
  private static final String OPEN_ENUM = "io.github.osuapi.json.OpenEnum";

  private final Elements elements;
  private final Types types;

  /**
   * Starts reading.
   *
   * @param elements the compiler's
   * @param types the compiler's
   */
  public TypeReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  Conversion conversion(TypeMirror type) {
    if (PRIMITIVE.contains(type.getKind()) || isOneOf(type, PLAIN)) {
      return Conversion.PLAIN;
    }
    if (isOneOf(type, TEXT)) {
      return Conversion.TEXT;
    }
    return isWireValue(type) ? Conversion.WIRE_VALUE : Conversion.NONE;
  }

  boolean isList(TypeMirror type) {
    return isOneOf(type, Set.of("java.util.List"));
  }

  /**
   * Takes wildcards for their upper bounds. Kotlin compiles a parameter of {@code List<X>} to
   * {@code List<? extends X>} where X is not final; generated code has the first.
   */
  TypeMirror withoutWildcards(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      TypeMirror bound = wildcard.getExtendsBound();
      return bound == null ? type : withoutWildcards(bound);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return type;
    }
    DeclaredType declared = MoreTypes.asDeclared(type);
    TypeMirror[] plain =
        declared.getTypeArguments().stream().map(this::withoutWildcards).toArray(TypeMirror[]::new);
    return List.of(plain).equals(declared.getTypeArguments())
        ? type
        : types.getDeclaredType(MoreTypes.asTypeElement(type), plain);
  }

  TypeMirror onlyArgument(TypeMirror type) {
    List<? extends TypeMirror> arguments = MoreTypes.asDeclared(type).getTypeArguments();
    return arguments.size() == 1 ? arguments.get(0) : type;
  }

  /** All methods of a declared type, those that it inherits as well. */
  Stream<ExecutableElement> methods(TypeMirror type) {
    return ElementFilter.methodsIn(elements.getAllMembers(MoreTypes.asTypeElement(type))).stream();
  }

  /** What a method of a type returns there, where what declares it may be generic. */
  TypeMirror returned(TypeMirror type, ExecutableElement method) {
    return MoreTypes.asExecutable(types.asMemberOf(MoreTypes.asDeclared(type), method))
        .getReturnType();
  }

  boolean isWireValue(TypeMirror type) {
    return isSubtype(type, WIRE_VALUE);
  }

  boolean isSameErasure(TypeMirror one, TypeMirror other) {
    return types.isSameType(types.erasure(one), types.erasure(other));
  }

  boolean isOpenEnum(TypeMirror type) {
    return isSubtype(type, OPEN_ENUM);
  }

  boolean isRawJson(TypeMirror type) {
    return isOneOf(type, Set.of("io.github.osuapi.json.RawJson"));
  }

  boolean isIdentified(TypeMirror type) {
    return isSubtype(type, "io.github.osuapi.json.Identified");
  }

  boolean isBinaryModel(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && Annotations.find(MoreTypes.asElement(type), Annotations.BINARY_MODEL).isPresent();
  }

  boolean isOneOf(TypeMirror type, Set<String> names) {
    return type.getKind() == TypeKind.DECLARED
        && names.contains(MoreTypes.asTypeElement(type).getQualifiedName().toString());
  }

  private boolean isSubtype(TypeMirror type, String name) {
    TypeElement supertype = elements.getTypeElement(name);
    return supertype != null
        && type.getKind() == TypeKind.DECLARED
        && types.isAssignable(types.erasure(type), types.erasure(supertype.asType()));
  }

  /**
   * Finds what a type gives to a generic interface that it implements.
   *
   * @param type a declared type
   * @param name the qualified name of an interface with one type parameter
   * @return the type argument, or empty where the type does not implement the interface
   */
  public Optional<TypeMirror> argumentOf(TypeMirror type, String name) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = MoreTypes.asDeclared(type);
    if (isOneOf(type, Set.of(name)) && declared.getTypeArguments().size() == 1) {
      return Optional.of(declared.getTypeArguments().get(0));
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> argumentOf(supertype, name).stream())
        .findFirst();
  }
}
