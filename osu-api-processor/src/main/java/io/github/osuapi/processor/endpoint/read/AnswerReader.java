package io.github.osuapi.processor.endpoint.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.processor.endpoint.model.Answer;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what an endpoint answers with. */
public final class AnswerReader {
  private final TypeReader types;

  AnswerReader(TypeReader types) {
    this.types = types;
  }

  Answer read(TypeMirror type, Paging paging) {
    TypeName name = TypeName.get(type).box();
    Optional<TypeName> item =
        pageType(paging).flatMap(page -> types.argumentOf(type, page)).map(TypeName::get);
    return new Answer(kind(type), name, type, item);
  }

  /**
   * Returns the type that an answer of a paging is or implements.
   *
   * @param paging how a longer list is walked
   * @return the qualified name of a generic type, or empty where there is no paging
   */
  public static Optional<String> pageType(Paging paging) {
    return switch (paging) {
      case NONE -> Optional.empty();
      case CURSOR -> Optional.of("io.github.osuapi.json.CursorPage");
      case PAGE -> Optional.of("io.github.osuapi.json.NumberedPage");
      case OFFSET -> Optional.of("java.util.List");
    };
  }

  private Answer.Kind kind(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID) {
      return Answer.Kind.EMPTY;
    }
    if (TypeName.get(type).equals(ArrayTypeName.of(TypeName.BYTE))) {
      return Answer.Kind.BYTES;
    }
    return types.isOneOf(type, Set.of("java.lang.String")) ? Answer.Kind.TEXT : Answer.Kind.JSON;
  }
}
