package io.github.osuapi.processor.calls;

import com.google.auto.common.MoreTypes;
import io.github.osuapi.processor.app.read.AppReader;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Tells narrowed types from others. Remembers its answers, because it is asked for every call. */
public final class NarrowedTypes {
  private final Map<TypeElement, Optional<NarrowedType>> known = new HashMap<>();

  /** Starts with nothing known. */
  public NarrowedTypes() {}

  /**
   * Looks at the type of an expression.
   *
   * @param type the type; null where the compiler has none
   * @return what it narrows; empty where it is any other type
   */
  public Optional<NarrowedType> of(@Nullable TypeMirror type) {
    if (type != null && type.getKind() == TypeKind.DECLARED) {
      return of((TypeElement) ((DeclaredType) type).asElement());
    }
    for (TypeElement bound : Bounds.of(type)) {
      Optional<NarrowedType> narrowed = of(bound);
      if (narrowed.isPresent()) {
        return narrowed;
      }
    }
    return Optional.empty();
  }

  private Optional<NarrowedType> of(TypeElement type) {
    Optional<NarrowedType> answer = known.get(type);
    if (answer == null) {
      answer = read(type);
      known.put(type, answer);
    }
    return answer;
  }

  private static Optional<NarrowedType> read(TypeElement type) {
    if (isClient(type)) {
      return Optional.of(new NarrowedType(type, type, Optional.empty()));
    }
    if (type.getEnclosingElement() instanceof TypeElement client && isClient(client)) {
      return accessor(client, type).map(name -> new NarrowedType(type, client, Optional.of(name)));
    }
    return Optional.empty();
  }

  private static boolean isClient(TypeElement type) {
    return Annotations.find(type, AppReader.NARROWED_CLIENT).isPresent();
  }

  private static Optional<String> accessor(TypeElement client, TypeElement group) {
    return ElementFilter.methodsIn(client.getEnclosedElements()).stream()
        .filter(method -> method.getReturnType().getKind() == TypeKind.DECLARED)
        .filter(method -> MoreTypes.asElement(method.getReturnType()).equals(group))
        .filter(method -> method.getParameters().isEmpty())
        .map(method -> method.getSimpleName().toString())
        .filter(name -> !name.equals("builder"))
        .findFirst();
  }
}
