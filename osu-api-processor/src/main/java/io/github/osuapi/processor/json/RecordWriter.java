package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.json.Model.RecordModel;
import io.github.osuapi.processor.source.Literals;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the adapter of a record. */
final class RecordWriter {
  private RecordWriter() {}

  static TypeSpec write(RecordModel model) {
    ClassName type = model.type();
    RecordNames names = new RecordNames(model);
    TypeSpec.Builder adapter =
        TypeSpec.classBuilder(AdapterNames.adapter(type))
            .addJavadoc("Reads and writes {@link $T}.\n\n$L", type, PropertyTable.of(model))
            .addAnnotation(SourceFiles.generatedBy(JsonModelProcessor.class))
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(ClientTypes.JSON_INPUT_ADAPTER, type))
            .alwaysQualify("Factory")
            .addOriginatingElement(model.element())
            .addField(jsonNames(model));
    names
        .adapters()
        .forEach(
            (of, name) ->
                adapter.addField(
                    ParameterizedTypeName.get(
                        names.isAlwaysNeeded(of)
                            ? ClientTypes.JSON_INPUT_ADAPTER
                            : ClientTypes.LAZY_ADAPTER,
                        of),
                    name,
                    Modifier.PRIVATE,
                    Modifier.FINAL));
    if (names.isWide()) {
      adapter.addType(ValuesWriter.write(model, names));
    }
    return adapter
        .addMethod(constructor(names))
        .addMethod(ReadMethod.of(model, names))
        .addMethod(WriteMethod.of(model, names))
        .build();
  }

  private static FieldSpec jsonNames(RecordModel model) {
    CodeBlock names =
        Stream.concat(model.named().stream().map(Component::jsonName), model.unheld().stream())
            .map(Literals::of)
            .collect(CodeBlock.joining(",$W"));
    return FieldSpec.builder(
            ClientTypes.JSON_NAMES,
            RecordNames.JSON_NAMES,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($L)", ClientTypes.JSON_NAMES, names)
        .build();
  }

  private static MethodSpec constructor(RecordNames names) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(ClientTypes.MOSHI, "moshi");
    names
        .adapters()
        .forEach((of, name) -> constructor.addStatement("$N = $L", name, adapter(of, names)));
    return constructor.build();
  }

  private static CodeBlock adapter(TypeName type, RecordNames names) {
    CodeBlock expression = TypeExpressions.of(type);
    return names.isAlwaysNeeded(type)
        ? CodeBlock.of("of(moshi, $L)", expression)
        : CodeBlock.of("new $T<>(moshi, $L)", ClientTypes.LAZY_ADAPTER, expression);
  }
}
