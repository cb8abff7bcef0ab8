package io.github.osuapi.processor.calls;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** The classes and interfaces behind types of any kind. */
public final class Bounds {
  private final boolean withArguments;
  private final Set<TypeElement> found = new LinkedHashSet<>();
  private final Set<TypeVariable> seen = new LinkedHashSet<>();

  private Bounds(boolean withArguments) {
    this.withArguments = withArguments;
  }

  /**
   * Returns the types whose methods can be called on a value.
   *
   * @param type the value's type; null where the compiler has none
   * @return the class or interface, or the bounds of a type variable
   */
  public static Set<TypeElement> of(@Nullable TypeMirror type) {
    return new Bounds(false).add(type);
  }

  /**
   * Returns all types that a type mentions, those of its arguments and bounds included.
   *
   * @param type the type; null where the compiler has none
   * @return classes and interfaces
   */
  public static Set<TypeElement> mentionedIn(@Nullable TypeMirror type) {
    return new Bounds(true).add(type);
  }

  private Set<TypeElement> add(@Nullable TypeMirror type) {
    if (type == null) {
      return found;
    }
    switch (type.getKind()) {
      case DECLARED -> {
        found.add(MoreElements.asType(MoreTypes.asElement(type)));
        if (withArguments) {
          ((DeclaredType) type).getTypeArguments().forEach(this::add);
        }
      }
      case TYPEVAR -> {
        if (seen.add((TypeVariable) type)) {
          add(((TypeVariable) type).getUpperBound());
        }
      }
      case WILDCARD ->
          Stream.ofNullable(((WildcardType) type).getExtendsBound()).forEach(this::add);
      case INTERSECTION -> ((IntersectionType) type).getBounds().forEach(this::add);
      case ARRAY -> {
        if (withArguments) {
          add(((ArrayType) type).getComponentType());
        }
      }
      default -> {}
    }
    return found;
  }
}
