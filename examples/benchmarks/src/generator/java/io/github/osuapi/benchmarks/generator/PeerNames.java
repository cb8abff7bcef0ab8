package io.github.osuapi.benchmarks.generator;

import com.alibaba.fastjson2.annotation.JSONField;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import com.palantir.javapoet.AnnotationSpec;
import com.squareup.moshi.Json;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;

/** The names of JSON, said to each library in its own annotation. */
final class PeerNames {
  private PeerNames() {}

  static List<AnnotationSpec> annotations(String jsonName) {
    return List.of(
        AnnotationSpec.builder(Json.class).addMember("name", "$S", jsonName).build(),
        AnnotationSpec.builder(JsonProperty.class).addMember("value", "$S", jsonName).build(),
        AnnotationSpec.builder(SerializedName.class).addMember("value", "$S", jsonName).build(),
        AnnotationSpec.builder(JSONField.class).addMember("name", "$S", jsonName).build());
  }

  /** The name that the model's own adapter reads; a test decodes whole documents by both. */
  static String of(RecordComponent component) {
    Json json = component.getAnnotation(Json.class);
    return json != null
        ? json.name()
        : component
            .getName()
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-zA-Z])(?=[0-9])", "_")
            .toLowerCase(Locale.ROOT);
  }
}
