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
  private static final String LIST = "java.util.List";

  private final TypeReader types;

  AnswerReader(TypeReader types) {
    this.types = types;
  }

  Answer read(TypeMirror type, Paging paging) {
    TypeName name = TypeName.get(type).box();
    return new Answer(kind(type), name, type, item(type, paging).map(TypeName::get));
  }

  private Optional<TypeMirror> item(TypeMirror type, Paging paging) {
    return switch (paging) {
      case NONE -> Optional.empty();
      case CURSOR -> types.argumentOf(type, "io.github.osuapi.json.CursorPage");
      case CURSOR_OBJECT -> types.argumentOf(type, "io.github.osuapi.json.ObjectCursorPage");
      case PAGE -> types.argumentOf(type, "io.github.osuapi.json.NumberedPage");
      case OFFSET -> types.argumentOf(type, LIST);
      case ID ->
          types
              .argumentOf(type, "io.github.osuapi.json.IdPage")
              .or(() -> types.argumentOf(type, LIST).filter(types::isIdentified));
    };
  }

  private Answer.Kind kind(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID) {
      return Answer.Kind.EMPTY;
    }
    if (TypeName.get(type).equals(ArrayTypeName.of(TypeName.BYTE))) {
      return Answer.Kind.BYTES;
    }
    if (types.isOneOf(type, Set.of("java.lang.String"))) {
      return Answer.Kind.TEXT;
    }
    return types.isBinaryModel(type) ? Answer.Kind.BINARY : Answer.Kind.JSON;
  }
}
