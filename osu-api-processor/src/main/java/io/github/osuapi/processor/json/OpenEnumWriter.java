package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.json.Model.OpenEnumModel;
import javax.lang.model.element.Modifier;

/** Writes the adapter of an open enum. */
final class OpenEnumWriter {
  private OpenEnumWriter() {}

  static TypeSpec write(OpenEnumModel model) {
    ClassName type = model.type();
    return TypeSpec.classBuilder(AdapterNames.adapter(type))
        .addJavadoc(
            "Reads and writes {@link $T}: the constants of its {@code Known}, and every other"
                + " text.\n",
            type)
        .addAnnotation(SourceFiles.generatedBy(JsonModelProcessor.class))
        .alwaysQualify("Factory")
        .addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(ClientTypes.OPEN_ENUM_ADAPTER, type))
        .addOriginatingElement(model.element())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(ClientTypes.MOSHI, "moshi")
                .addStatement("super($T.values())", type.nestedClass("Known"))
                .build())
        .addMethod(
            MethodSpec.methodBuilder("unknown")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(String.class, "text")
                .returns(type)
                .addStatement("return new $T(text)", type.nestedClass("Unknown"))
                .build())
        .build();
  }
}
