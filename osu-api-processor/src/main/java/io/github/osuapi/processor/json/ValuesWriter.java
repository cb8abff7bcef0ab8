package io.github.osuapi.processor.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.json.Model.RecordModel;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes where the values of a wide record are kept until they make one. */
final class ValuesWriter {
  private ValuesWriter() {}

  static TypeSpec write(RecordModel model, RecordNames names) {
    TypeSpec.Builder values =
        TypeSpec.classBuilder("Values")
            .addJavadoc(
                "What was read so far. The JVM takes long to optimize a method with so many variables,"
                    + " or never\nbegins, so that these are fields.")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    for (Component component : model.components()) {
      TypeName type = component.typeName();
      FieldSpec.Builder field = FieldSpec.builder(type, names.variable(component));
      if (component.keepsOthers()) {
        field.initializer(nothing(component));
      }
      values.addField(field.build());
      if (type.isPrimitive()) {
        values.addField(TypeName.BOOLEAN, names.flag(component));
      }
    }
    return values
        .addMethod(
            MethodSpec.methodBuilder("toRecord")
                .returns(model.type())
                .addStatement(makeRecord(model, names))
                .build())
        .build();
  }

  static CodeBlock makeRecord(RecordModel model, RecordNames names) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    String separator = "";
    for (Component component : model.components()) {
      arguments.add(separator + "$N", names.variable(component));
      separator = ",$W";
    }
    return CodeBlock.of("return new $T($L)", model.type(), arguments.build());
  }

  /** What a variable holds before anything is read. */
  static CodeBlock nothing(Component component) {
    TypeName type = component.typeName();
    if (component.keepsOthers()) {
      return CodeBlock.of("$T.of()", Map.class);
    }
    if (!type.isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
  }
}
