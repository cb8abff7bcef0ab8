package io.github.osuapi.processor.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.annotations.Timestamp;
import io.github.osuapi.processor.json.Model.RecordModel;
import io.github.osuapi.processor.source.Literals;
import java.io.IOException;
import java.time.Instant;
import javax.lang.model.element.Modifier;

/** Writes the {@code toJson} of a record's adapter. */
final class WriteMethod {
  private static final TypeName INSTANT = TypeName.get(Instant.class);

  private WriteMethod() {}

  static MethodSpec of(RecordModel model, RecordNames names) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toJson")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(ClientTypes.JSON_WRITER, RecordNames.WRITER)
            .addParameter(model.type(), RecordNames.VALUE)
            .addException(IOException.class)
            .beginControlFlow("if (value == null)")
            .addStatement(
                "throw new NullPointerException($S)",
                "the value to write is null: use nullSafe() where it may be")
            .endControlFlow()
            .addStatement("writer.beginObject()");
    Kinds kinds = model.kinds();
    if (kinds != null && !kinds.names().isEmpty()) {
      for (String name : model.unheld()) {
        method.addStatement(
            "writer.name($L).value($L)", Literals.of(name), Literals.of(kinds.names().get(0)));
      }
    }
    for (Component component : model.components()) {
      write(method, component, names);
    }
    return method.addStatement("writer.endObject()").build();
  }

  private static void write(MethodSpec.Builder method, Component component, RecordNames names) {
    CodeBlock value = CodeBlock.of("value.$N()", component.name());
    if (component.keepsOthers()) {
      method.addStatement("$T.write(writer, $L)", ClientTypes.UNKNOWN_VALUES, value);
      return;
    }
    if (component.kind() == ValueKind.INPUT) {
      method.addStatement("writer.name($L).value($L)", Literals.of(component.jsonName()), value);
      return;
    }
    method.addStatement("writer.name($L)", Literals.of(component.jsonName()));
    if (component.kind() == ValueKind.CLIENT) {
      method.addStatement("$T.write(writer, $L$L)", component.helper(), value, style(component));
    } else if (component.nullable()) {
      method.beginControlFlow("if ($L == null)", value);
      method.addStatement("writer.nullValue()");
      method.nextControlFlow("else");
      method.addStatement("$N.toJson(writer, $L)", names.adapter(component), value);
      method.endControlFlow();
    } else {
      method.addStatement("$N.toJson(writer, $L)", names.adapter(component), value);
    }
  }

  private static CodeBlock style(Component component) {
    return component.typeName().equals(INSTANT)
        ? CodeBlock.of(", $T.$L", Timestamp.Style.class, component.style())
        : CodeBlock.of("");
  }
}
