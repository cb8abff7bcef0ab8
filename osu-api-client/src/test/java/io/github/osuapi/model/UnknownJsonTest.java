package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.JsonDataException;
import io.github.osuapi.json.UnknownValueListener;
import io.github.osuapi.model.Answers.Answer;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers of tomorrow's server: recorded ones with fields and values that no model knows. */
class UnknownJsonTest {
  private static final String FIELD = "never_heard_of";
  private static final String VALUE = "never heard of";

  /** Objects whose names are data, so that their values must be of one kind. */
  private static final Set<String> MAPS = Set.of("statistics", "maximum_statistics", "teams");

  static List<Answer> answers() {
    return Stream.concat(Answers.recorded().stream(), Answers.live().stream())
        .filter(answer -> !answer.otherVersion())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void aNewFieldInEveryObjectLosesNothing(Answer answer) throws IOException {
    JsonNode body = answer.body().deepCopy();
    int added = addFields("", body, new Random(answer.name().hashCode()));
    List<String> heard = new ArrayList<>();

    JsonNode written =
        StrictJson.throughLenient(
            answer.type(),
            body.toString(),
            (kind, path, text) -> heard.add(kind + " " + path + " " + text));
    int kept = removeFields(written);

    assertThat(StrictJson.differences(answer.body(), written)).isEmpty();
    // What a map of open values keeps is heard of as a value.
    // What a search found of an unknown kind is kept, and heard of as a kind.
    heard.remove("OBJECT_KIND $." + FIELD + " " + FIELD);
    heard.removeIf(text -> text.startsWith("VALUE $") && text.endsWith("." + FIELD + " 7"));
    assertThat(heard)
        .hasSize(added - kept)
        .allMatch(text -> text.startsWith("FIELD $") && text.endsWith("." + FIELD + " " + FIELD));
  }

  @Test
  void aNewValueInEveryEnumIsKept() throws IOException {
    Set<String> tried = new HashSet<>();
    Set<String> enums = new HashSet<>();
    for (Answer answer : answers()) {
      Type type = answer.type();
      for (StringPlace place : StringPlace.in(answer.body())) {
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

  private static int addFields(String name, JsonNode node, Random random) {
    int added = 0;
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      added += addFields(field.getKey(), field.getValue(), random);
    }
    if (node.isArray()) {
      for (JsonNode element : node) {
        added += addFields(name, element, random);
      }
    }
    if (node instanceof ObjectNode object) {
      object.set(FIELD, MAPS.contains(name) ? IntNode.valueOf(7) : anything(random, 3));
      added++;
    }
    return added;
  }

  private static JsonNode anything(Random random, int depth) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (random.nextInt(depth == 0 ? 5 : 7)) {
      case 0 -> make.nullNode();
      case 1 -> make.booleanNode(random.nextBoolean());
      case 2 -> make.numberNode(random.nextLong());
      case 3 -> make.numberNode(random.nextDouble());
      case 4 -> make.textNode(Long.toString(random.nextLong(), 36));
      case 5 -> make.arrayNode().add(anything(random, depth - 1));
      default -> make.objectNode().set("x", anything(random, depth - 1));
    };
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
