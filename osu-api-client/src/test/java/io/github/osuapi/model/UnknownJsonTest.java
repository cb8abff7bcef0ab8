package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.JsonDataException;
import io.github.osuapi.json.UnknownValueListener;
import io.github.osuapi.recorded.RecordedExchange;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers of tomorrow's server: recorded ones with fields and values that no model knows. */
class UnknownJsonTest {
  private static final String FIELD = "never_heard_of";
  private static final String VALUE = "never heard of";

  static List<RecordedExchange> answers() {
    return RecordedAnswersTest.answers();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void aNewFieldInEveryObjectLosesNothing(RecordedExchange exchange) throws IOException {
    JsonNode body = exchange.response().body().deepCopy();
    int added = addFields(body);
    List<String> heard = new ArrayList<>();

    JsonNode written =
        StrictJson.throughLenient(
            RecordedAnswersTest.type(exchange),
            body.toString(),
            (kind, path, text) -> heard.add(kind + " " + path + " " + text));
    int kept = removeFields(written);

    assertThat(StrictJson.differences(exchange.response().body(), written)).isEmpty();
    // What a map of open values keeps is heard of as a value.
    heard.removeIf(text -> text.startsWith("VALUE $") && text.endsWith("." + FIELD + " 7"));
    assertThat(heard)
        .hasSize(added - kept)
        .allMatch(text -> text.startsWith("FIELD $") && text.endsWith("." + FIELD + " " + FIELD));
  }

  @Test
  void aNewValueInEveryEnumIsKept() throws IOException {
    Set<String> tried = new HashSet<>();
    Set<String> enums = new HashSet<>();
    for (RecordedExchange exchange : answers()) {
      Type type = RecordedAnswersTest.type(exchange);
      for (StringPlace place : StringPlace.in(exchange.response().body())) {
        if (tried.add(type + " " + place.shape())) {
          JsonNode changed = place.with(VALUE);
          if (isEnum(type, changed)) {
            enums.add(type + " " + place.shape());
            assertKept(type, changed);
          }
        }
      }
    }
    assertThat(enums).hasSizeGreaterThan(100);
  }

  private static void assertKept(Type type, JsonNode changed) throws IOException {
    List<UnknownValueListener.Kind> heard = new ArrayList<>();
    JsonNode written =
        StrictJson.throughLenient(type, changed.toString(), (kind, path, text) -> heard.add(kind));

    assertThat(StrictJson.differences(changed, written)).isEmpty();
    assertThat(heard).hasSize(1).doesNotContain(UnknownValueListener.Kind.FIELD);
  }

  private static boolean isEnum(Type type, JsonNode changed) throws IOException {
    try {
      StrictJson.read(type, changed.toString());
      return false;
    } catch (JsonDataException e) {
      return String.valueOf(e.getMessage()).contains(" is none of the known ");
    }
  }

  private static int addFields(JsonNode node) {
    int added = 0;
    for (JsonNode child : node) {
      added += addFields(child);
    }
    if (node instanceof ObjectNode object) {
      object.put(FIELD, 7);
      added++;
    }
    return added;
  }

  private static int removeFields(JsonNode node) {
    int removed = 0;
    if (node instanceof ObjectNode object && object.remove(FIELD) != null) {
      removed++;
    }
    for (JsonNode child : node) {
      removed += removeFields(child);
    }
    return removed;
  }
}
