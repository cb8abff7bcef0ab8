package io.github.osuapi.benchmarks.generator;

import com.alibaba.fastjson2.annotation.JSONField;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.avaje.jsonb.Json;
import io.github.osuapi.json.OpenEnum;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** Writes the peer of an open enum: an enum of the known values, which is what others offer. */
final class PeerEnum {
  private PeerEnum() {}

  static TypeSpec of(Class<?> model) {
    TypeSpec.Builder peer =
        TypeSpec.enumBuilder(PeerTypes.peer(model))
            .addJavadoc("Has the known values of $L.\n", model.getSimpleName())
            .addModifiers(Modifier.PUBLIC)
            .addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(String.class, "value")
                    .addStatement("this.value = value")
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("value")
                    .addJavadoc("Returns the server's text.\n\n@return the text\n")
                    .addAnnotation(Json.Value.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(String.class)
                    .addStatement("return value")
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("getValue")
                    .addJavadoc("Returns the server's text, to fastjson2.\n\n@return the text\n")
                    .addAnnotation(
                        AnnotationSpec.builder(JSONField.class)
                            .addMember("value", "true")
                            .build())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(String.class)
                    .addStatement("return value")
                    .build());
    for (Object constant : known(model)) {
      String value = ((OpenEnum) constant).value();
      peer.addEnumConstant(
          ((Enum<?>) constant).name(),
          TypeSpec.anonymousClassBuilder("$S", value)
              .addAnnotations(PeerNames.annotations(value))
              .build());
    }
    return peer.build();
  }

  private static Object[] known(Class<?> model) {
    return Arrays.stream(model.getDeclaredClasses())
        .filter(Class::isEnum)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(model.getName() + " has no known values"))
        .getEnumConstants();
  }
}
