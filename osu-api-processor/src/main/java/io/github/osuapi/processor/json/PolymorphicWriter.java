package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.json.Model.PolymorphicModel;
import io.github.osuapi.processor.source.Comments;
import io.github.osuapi.processor.source.Literals;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the adapter of a sealed interface whose records are told apart by a discriminator. */
final class PolymorphicWriter {
  private PolymorphicWriter() {}

  static TypeSpec write(PolymorphicModel model) {
    ClassName type = model.type();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(ClientTypes.MOSHI, "moshi")
            .addStatement(fields(model));
    for (Variant variant : model.variants()) {
      constructor.addStatement(registration(variant));
    }
    return TypeSpec.classBuilder(AdapterNames.adapter(type))
        .addJavadoc(
            "Reads and writes the kinds of {@link $T}, told apart by $L.\n",
            type,
            Comments.code(model.discriminator()))
        .addAnnotation(SourceFiles.generatedBy(JsonModelProcessor.class))
        .alwaysQualify("Factory")
        .addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(ClientTypes.POLYMORPHIC_ADAPTER, type))
        .addOriginatingElement(model.element())
        .addMethod(constructor.build())
        .build();
  }

  private static CodeBlock fields(PolymorphicModel model) {
    return model.hasUnreadable()
        ? CodeBlock.of(
            "super($L, $L)", Literals.of(model.discriminator()), Literals.of(model.unreadable()))
        : CodeBlock.of("super($L)", Literals.of(model.discriminator()));
  }

  private static CodeBlock registration(Variant variant) {
    ClassName type = variant.type();
    Kinds kinds = variant.kinds();
    if (kinds == null || kinds.unknown()) {
      String json = components(variant.element());
      return CodeBlock.of("unknown($T.class, $T::new, $T::$L)", type, type, type, json);
    }
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                "$L(of(moshi, $T.class), $T.class", kinds.absent() ? "absent" : "kind", type, type);
    kinds.names().forEach(name -> call.add(",$W$L", Literals.of(name)));
    return call.add(")").build();
  }

  /** The component with the JSON, which is the second. */
  private static String components(TypeElement unknown) {
    return unknown.getRecordComponents().get(1).getSimpleName().toString();
  }
}
