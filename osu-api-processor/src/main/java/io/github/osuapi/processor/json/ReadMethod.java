package io.github.osuapi.processor.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.json.Model.RecordModel;
import io.github.osuapi.processor.source.Literals;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the method of a record's adapter that reads. */
final class ReadMethod {
  private final RecordModel model;
  private final RecordNames names;
  private final MethodSpec.Builder method;

  private ReadMethod(RecordModel model, RecordNames names) {
    this.model = model;
    this.names = names;
    this.method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(model.type())
            .addParameter(ClientTypes.JSON_INPUT, RecordNames.INPUT)
            .addException(IOException.class);
  }

  static MethodSpec of(RecordModel model, RecordNames names) {
    ReadMethod read = new ReadMethod(model, names);
    read.declareVariables();
    read.readObject();
    read.checkRequired();
    read.makeRecord();
    return read.method.build();
  }

  private void declareVariables() {
    if (names.isWide()) {
      method.addStatement("Values $N = new Values()", RecordNames.VALUES);
      return;
    }
    for (Component component : model.components()) {
      method.addStatement(
          "$T $N = $L",
          component.typeName(),
          names.variable(component),
          ValuesWriter.nothing(component));
      if (component.typeName().isPrimitive()) {
        method.addStatement("boolean $N = false", names.flag(component));
      }
    }
  }

  private String local(Component component) {
    return names.read(names.variable(component));
  }

  private String flag(Component component) {
    return names.read(names.flag(component));
  }

  private void readObject() {
    method.addCode("\n// Read the values, in the order of the JSON.\n");
    method.addStatement("input.beginObject()");
    method.addStatement(
        "int name = input.nextName($L, $T.UNKNOWN)",
        RecordNames.JSON_NAMES,
        ClientTypes.JSON_NAMES);
    method.beginControlFlow("while (name != $T.END)", ClientTypes.JSON_NAMES);
    method.beginControlFlow("switch (name)");
    List<Component> components = model.named();
    for (int i = 0; i < components.size(); i++) {
      readComponent(i, components.get(i));
    }
    for (int i = 0; i < model.unheld().size(); i++) {
      passOver(components.size() + i);
    }
    method.addStatement(
        "default -> $L",
        model
            .others()
            .map(
                o ->
                    CodeBlock.of(
                        "$1N = $2T.keep(input, $1N)", local(o), ClientTypes.UNKNOWN_VALUES))
            .orElse(CodeBlock.of("$T.skip(input)", ClientTypes.UNKNOWN_VALUES)));
    method.endControlFlow();
    method.addStatement("name = input.nextName($L, name)", RecordNames.JSON_NAMES);
    method.endControlFlow();
  }

  /** A kind that no component holds: the adapter of all kinds has read it already. */
  private void passOver(int index) {
    method.beginControlFlow("case $L ->", index);
    method.beginControlFlow("if (!input.skipNull())");
    method.addStatement("input.nextString()");
    method.endControlFlow();
    method.endControlFlow();
  }

  private void readComponent(int index, Component component) {
    CodeBlock value = component.nullable() ? orNull(value(component)) : value(component);
    CodeBlock assignment = CodeBlock.of("$N = $L", local(component), value);
    if (component.typeName().isPrimitive()) {
      method.beginControlFlow("case $L ->", index);
      method.addStatement(assignment);
      method.addStatement("$N = true", flag(component));
      method.endControlFlow();
    } else {
      method.addStatement("case $L -> $L", index, assignment);
    }
  }

  /** Null is as good as absent, where a value may be absent. */
  private static CodeBlock orNull(CodeBlock value) {
    return CodeBlock.of("input.skipNull() ? null : $L", value);
  }

  private CodeBlock value(Component component) {
    TypeName type = component.typeName();
    return switch (component.kind()) {
      case INPUT -> CodeBlock.of("input.$L()", ValueKind.inputMethod(type));
      case CLIENT -> CodeBlock.of("$T.read(input)", component.helper());
      case ADAPTER -> CodeBlock.of("$N.read(input)", names.adapter(component));
    };
  }

  private void checkRequired() {
    List<Component> required =
        model.named().stream().filter(component -> !component.nullable()).toList();
    if (required.isEmpty()) {
      return;
    }
    method.addCode("\n// Refuse an object that lacks a required value.\n");
    for (Component component : required) {
      if (component.typeName().isPrimitive()) {
        method.beginControlFlow("if (!$N)", flag(component));
      } else {
        method.beginControlFlow("if ($N == null)", local(component));
      }
      method.addStatement(
          "throw $T.missing($S, $L, input)",
          ClientTypes.REQUIRED_VALUE,
          component.name(),
          Literals.of(component.jsonName()));
      method.endControlFlow();
    }
  }

  private void makeRecord() {
    method.addCode("\n// Make the record.\n");
    method.addStatement("input.endObject()");
    if (names.isWide()) {
      method.addStatement("return $N.toRecord()", RecordNames.VALUES);
    } else {
      method.addStatement(ValuesWriter.makeRecord(model, names));
    }
  }
}
