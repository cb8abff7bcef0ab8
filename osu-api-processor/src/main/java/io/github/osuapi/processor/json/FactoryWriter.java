package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the factory of a package's adapters. */
final class FactoryWriter {
  private FactoryWriter() {}

  /**
   * Writes the factory of models of one package.
   *
   * @param models those of this compilation, which the factory comes from
   * @param earlier those that have their adapters from an earlier one
   */
  static TypeSpec write(
      ClassName factory, Collection<? extends Model> models, Collection<ClassName> earlier) {
    List<ClassName> names =
        Stream.concat(models.stream().map(Model::type), earlier.stream())
            .distinct()
            .sorted(Comparator.comparing(ClassName::canonicalName))
            .toList();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(factory)
            .addJavadoc("The adapters of the models in this package. Thread-safe.\n")
            .addAnnotation(SourceFiles.generatedBy(ModelAdaptersProcessor.class))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(ClientTypes.JSON_ADAPTER.nestedClass("Factory"))
            .alwaysQualify("Factory")
            .addField(
                FieldSpec.builder(
                        factory, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The factory; it has no state.\n")
                    .initializer("new $T()", factory)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(create(names))
            .addMethod(adapter());
    models.forEach(model -> type.addOriginatingElement(model.element()));
    return type.build();
  }

  private static MethodSpec create(List<ClassName> models) {
    MethodSpec.Builder create =
        MethodSpec.methodBuilder("create")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(any(ClientTypes.JSON_ADAPTER))
            .addParameter(Type.class, "type")
            .addParameter(
                ParameterizedTypeName.get(
                    ClassName.get(Set.class), WildcardTypeName.subtypeOf(Annotation.class)),
                "annotations")
            .addParameter(ClientTypes.MOSHI, "moshi")
            .beginControlFlow("if (!annotations.isEmpty())")
            .addStatement("return null")
            .endControlFlow()
            .addComment("By name, so that asking for one model does not load the others.")
            .beginControlFlow("return switch (type.getTypeName())");
    for (ClassName name : models) {
      create.addStatement(
          "case $S -> adapter(new $T(moshi))", name.reflectionName(), AdapterNames.adapter(name));
    }
    return create.addStatement("default -> null").addCode("$<};\n").build();
  }

  private static MethodSpec adapter() {
    return MethodSpec.methodBuilder("adapter")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(any(ClientTypes.JSON_ADAPTER))
        .addParameter(Object.class, "adapter")
        .addComment("From an object: else the JVM loads all adapters, to see what they extend.")
        .addStatement("return ($T) adapter", any(ClientTypes.JSON_ADAPTER))
        .build();
  }

  private static ParameterizedTypeName any(ClassName generic) {
    return ParameterizedTypeName.get(generic, WildcardTypeName.subtypeOf(Object.class));
  }
}
