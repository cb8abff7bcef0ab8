package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Map;

/** What the generated types have in common. */
final class Types {
  static final TypeName CALL_OF_BODY =
      ParameterizedTypeName.get(RuntimeTypes.CALL, RuntimeTypes.RESPONSE_BODY);

  static final TypeName MAP_OF_STRINGS =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(String.class));

  private Types() {}

  static TypeSpec.Builder marked(TypeSpec.Builder type, Class<?> processor) {
    return type.addAnnotation(
            AnnotationSpec.builder(RuntimeTypes.GENERATED)
                .addMember("value", "$S", processor.getName())
                .build())
        .addAnnotation(RuntimeTypes.NULL_MARKED);
  }

  static JavaFile file(ClassName name, TypeSpec type) {
    return JavaFile.builder(name.packageName(), type).skipJavaLangImports(true).build();
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }
}
