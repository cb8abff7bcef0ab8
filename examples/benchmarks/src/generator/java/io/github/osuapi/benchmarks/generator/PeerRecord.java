package io.github.osuapi.benchmarks.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.avaje.jsonb.Json;
import java.lang.reflect.RecordComponent;
import javax.lang.model.element.Modifier;

/** Writes the peer of a record. */
final class PeerRecord {
  private PeerRecord() {}

  static TypeSpec of(Class<?> model) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (RecordComponent component : model.getRecordComponents()) {
      String jsonName = PeerNames.of(component);
      components.addParameter(
          ParameterSpec.builder(PeerTypes.of(component.getGenericType()), component.getName())
              .addAnnotations(PeerNames.annotations(jsonName))
              .addAnnotation(
                  AnnotationSpec.builder(Json.Property.class)
                      .addMember("value", "$S", jsonName)
                      .build())
              .build());
    }
    return TypeSpec.recordBuilder(PeerTypes.peer(model))
        .addJavadoc("Has what $L has.\n", model.getSimpleName())
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Json.class)
        .recordConstructor(components.build())
        .build();
  }
}
