package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The names of Moshi's and the client's types, on neither of which the processor depends. */
final class ClientTypes {
  static final ClassName JSON_ADAPTER = moshi("JsonAdapter");
  static final ClassName JSON_WRITER = moshi("JsonWriter");
  static final ClassName MOSHI = moshi("Moshi");
  static final ClassName TYPES = moshi("Types");
  static final String JSON = "com.squareup.moshi.Json";

  static final ClassName JSON_INPUT = json("JsonInput");
  static final ClassName JSON_INPUT_ADAPTER = json("JsonInputAdapter");
  static final ClassName JSON_NAMES = json("JsonNames");
  static final ClassName OPEN_ENUM = json("OpenEnum");
  static final ClassName OPEN_ENUM_ADAPTER = json("OpenEnumAdapter");
  static final ClassName POLYMORPHIC_ADAPTER = json("PolymorphicAdapter");
  static final ClassName LAZY_ADAPTER = json("LazyAdapter");
  static final ClassName RAW_JSON = json("RawJson");
  static final ClassName UNKNOWN_VALUES = json("UnknownValues");
  static final ClassName REQUIRED_VALUE = json("RequiredValue");
  static final ClassName MILLISECONDS = json("Milliseconds");

  /** What reads and writes a type by static methods. */
  static final Map<TypeName, ClassName> HELPERS =
      Map.of(
          ClassName.get(Instant.class), json("Timestamps"),
          ClassName.get(LocalDate.class), json("Dates"),
          ClassName.get(Duration.class), json("Durations"));

  private ClientTypes() {}

  private static ClassName moshi(String name) {
    return ClassName.get("com.squareup.moshi", name);
  }

  private static ClassName json(String name) {
    return ClassName.get("io.github.osuapi.json", name);
  }
}
