package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.osuapi.json.sample.Comment;
import io.github.osuapi.json.sample.Everything;
import io.github.osuapi.json.sample.KudosuAction;
import io.github.osuapi.json.sample.ModelAdapters;
import io.github.osuapi.json.sample.Sixty;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What adapters that the processor wrote do with good and bad JSON. */
class GeneratedAdapterTest {
  private static final Moshi MOSHI =
      new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();
  private static final JsonAdapter<Everything> EVERYTHING = MOSHI.adapter(Everything.class);
  private static final String FULL =
      """
      {"yes":true,"number":-3,"big":9007199254740993,"real":0.25,"text":"t\\u00e9",
       "at":"2026-11-22T07:57:02+00:00","at_zulu":"2026-11-22T07:57:02Z",
       "at_micros":"2026-11-22T07:57:02.000000Z","day":"2026-11-22","length":1.5,"lead":-250,
       "raw":{"a":[1.50,null]},"action":"vote.give",
       "tag":{"id":1,"name":"n","ruleset_id":null,"description":"d"},
       "tags":[{"id":2,"name":"n","ruleset_id":3,"description":"d"}],
       "times":{"x":["2026-11-22T07:57:02+00:00"]},"odd \\"name\\"*/ $L":"o",
       "maybe_yes":false,"maybe_number":0,"maybe_big":1,"maybe_real":2.5,"maybe_text":"",
       "maybe_at":"1969-12-31T23:59:59Z","maybe_day":"2024-02-29","maybe_length":60,
       "maybe_raw":"r","maybe_action":"new","maybe_tag":
       {"id":4,"name":"n","ruleset_id":null,"description":"d"},"maybe_lengths":[1,2]}
      """;

  static Stream<String> requiredNames() throws IOException {
    List<String> names = new ArrayList<>();
    new JsonMapper().readTree(FULL).fieldNames().forEachRemaining(names::add);
    return names.stream().filter(name -> !name.startsWith("maybe_"));
  }

  static Stream<String> namesThatAreNeverNull() throws IOException {
    return requiredNames().filter(name -> !name.equals("raw"));
  }

  @Test
  void readsEveryType() throws IOException {
    Everything read = read(FULL);

    assertThat(read.big()).isEqualTo(9007199254740993L);
    assertThat(read.real()).isEqualTo(0.25);
    assertThat(read.text()).isEqualTo("té");
    assertThat(read.at()).isEqualTo(Instant.parse("2026-11-22T07:57:02Z"));
    assertThat(read.atZulu()).isEqualTo(read.at()).isEqualTo(read.atMicros());
    assertThat(read.day()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(read.length()).isEqualTo(Duration.ofMillis(1500));
    assertThat(read.lead()).isEqualTo(Duration.ofMillis(-250));
    assertThat(read.action()).isSameAs(KudosuAction.Known.VOTE_GIVE);
    assertThat(read.maybeAction()).isEqualTo(new KudosuAction.Unknown("new"));
    assertThat(read.maybeYes()).isFalse();
    assertThat(read.maybeLengths()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void writesWhatItRead() throws IOException {
    JsonMapper mapper = new JsonMapper();

    String written = EVERYTHING.serializeNulls().toJson(read(FULL));

    assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(FULL));
  }

  @Test
  void optionalValuesMayBeAbsentOrNull() throws IOException {
    ObjectNode absent = object();
    absent.properties().stream()
        .map(Map.Entry::getKey)
        .filter(name -> name.startsWith("maybe_"))
        .toList()
        .forEach(absent::remove);
    ObjectNode nulls = object();
    nulls.properties().stream()
        .filter(entry -> entry.getKey().startsWith("maybe_"))
        .toList()
        .forEach(entry -> nulls.putNull(entry.getKey()));

    Everything read = read(absent.toString());

    assertThat(read.maybeYes()).isNull();
    assertThat(read.maybeNumber()).isNull();
    assertThat(read.maybeTag()).isNull();
    assertThat(read.maybeLengths()).isNull();
    assertThat(read(nulls.toString())).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("requiredNames")
  void requiredValuesMayNotBeAbsent(String name) throws IOException {
    ObjectNode object = object();
    object.remove(name);

    assertThatThrownBy(() -> read(object.toString()))
        .isInstanceOf(JsonDataException.class)
        .hasMessageStartingWith("Required value '")
        .hasMessageEndingWith("(JSON name '" + name + "') missing or null at $." + name);
  }

  @ParameterizedTest
  @MethodSource("namesThatAreNeverNull")
  void requiredValuesMayNotBeNull(String name) throws IOException {
    ObjectNode object = object().putNull(name);

    assertThatThrownBy(() -> read(object.toString()))
        .isInstanceOf(JsonDataException.class)
        .hasMessageStartingWith("Expected ")
        .hasMessageEndingWith(" but was NULL at path $." + name);
  }

  @Test
  void rawJsonHoldsTheNullOfTheJson() throws IOException {
    assertThat(read(object().putNull("raw").toString()).raw()).isEqualTo(new RawJson(null));
    assertThat(read(object().putNull("maybe_raw").toString()).maybeRaw()).isNull();
  }

  @Test
  void tellsOfUnknownNamesThatAreNull() throws IOException {
    String json = object().putNull("maybe_action").putNull("brand_new").toString();

    assertThat(read(json)).isEqualTo(read(object().putNull("maybe_action").toString()));
    assertThatThrownBy(() -> EVERYTHING.failOnUnknown().fromJson(json))
        .isInstanceOf(JsonDataException.class)
        .hasMessageContaining("$.brand_new");
  }

  @Test
  void namesTheComponentAndThePathOfAMissingValue() {
    JsonAdapter<List<Comment>> comments =
        MOSHI.adapter(Types.newParameterizedType(List.class, Comment.class));

    assertThatThrownBy(() -> comments.fromJson("[{\"id\":1,\"replies\":[{\"id\":2}]}]"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage(
            "Required value 'replies' (JSON name 'replies') missing or null at"
                + " $[0].replies[0].replies");
    assertThatThrownBy(() -> comments.fromJson("[{}]"))
        .hasMessage("Required value 'id' (JSON name 'id') missing or null at $[0].id");
  }

  @Test
  void namesThePathOfAValueOfAnotherType() {
    assertThatThrownBy(() -> read(object().put("number", "many").toString()))
        .isInstanceOf(JsonDataException.class)
        .hasMessageContaining("$.number");
    assertThatThrownBy(() -> read(object().put("at_zulu", "today").toString()))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a time such as 2026-11-22T07:57:02Z but was 'today' at $.at_zulu");
  }

  @Test
  void skipsUnknownNamesUnlessTold() throws IOException {
    String json = object().put("brand_new", 1).putNull("maybe_action").toString();

    assertThat(read(json)).isEqualTo(read(object().putNull("maybe_action").toString()));
    assertThatThrownBy(() -> EVERYTHING.failOnUnknown().fromJson(json))
        .isInstanceOf(JsonDataException.class)
        .hasMessageContaining("$.brand_new");
  }

  @Test
  void keepsUnknownValuesOfOpenEnumsUnlessTold() {
    assertThatThrownBy(() -> EVERYTHING.failOnUnknown().fromJson(FULL))
        .isInstanceOf(JsonDataException.class)
        .hasMessageStartingWith("'new' at $.maybe_action is none of the known values: give, ");
  }

  @Test
  void listsAreImmutableAndWithoutNulls() throws IOException {
    Everything read = read(FULL);

    assertThatThrownBy(() -> read.tags().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.times().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read(FULL.replace("[1,2]", "[1,null]")))
        .isInstanceOf(JsonDataException.class)
        .hasMessageEndingWith("but was NULL at path $.maybe_lengths[1]");
    assertThatThrownBy(() -> read(FULL.replace("{\"x\":[", "{\"y\":null,\"x\":[")))
        .isInstanceOf(JsonDataException.class)
        .hasMessageEndingWith("but was NULL at path $.times.y");
  }

  @Test
  void listsAndMapsRefuseNullsThatTheirAdaptersTake() {
    JsonAdapter<List<String>> list =
        MOSHI.adapter(Types.newParameterizedType(List.class, String.class));
    JsonAdapter<Map<String, String>> map =
        MOSHI.adapter(Types.newParameterizedType(Map.class, String.class, String.class));

    assertThatThrownBy(() -> list.fromJson("[\"a\",\"b\",null,\"d\"]"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("An element of the array is null at $[2]");
    assertThatThrownBy(() -> map.fromJson("{\"x\":\"a\",\"y\":null}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("A value of the object is null at $.y");
  }

  @Test
  void mapsTakeAnArrayForAnObjectWhereItIsEmpty() throws IOException {
    JsonAdapter<Map<String, Integer>> map =
        MOSHI.adapter(Types.newParameterizedType(Map.class, String.class, Integer.class));

    assertThat(map.fromJson("[]")).isEmpty();
    assertThatThrownBy(() -> map.fromJson("[1]"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected an object but was an array at path $");
    assertThat(read(FULL.replaceFirst("\"times\":\\{[^}]*}", "\"times\":[]")).times()).isEmpty();
    assertThatThrownBy(() -> read(FULL.replaceFirst("\"times\":\\{[^}]*}", "\"times\":[7]")))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected an object but was an array at path $.times");
  }

  @Test
  void readsModelsInsideThemselves() throws IOException {
    JsonAdapter<Comment> adapter = MOSHI.adapter(Comment.class);
    Comment parent = new Comment(1, null, List.of());
    Comment comment = new Comment(2, parent, List.of(new Comment(3, parent, List.of())));

    assertThat(adapter.fromJson(adapter.toJson(comment))).isEqualTo(comment);
  }

  @Test
  void readsSixtyValues() throws IOException {
    JsonAdapter<Sixty> adapter = MOSHI.adapter(Sixty.class);
    String json =
        IntStream.range(0, 60)
            .mapToObj(i -> "\"value_" + i + "\":" + i)
            .collect(Collectors.joining(",", "{", "}"));

    Sixty read = adapter.fromJson(json);

    assertThat(read).extracting(Sixty::value0, Sixty::value59).containsExactly(0, 59);
    assertThat(adapter.toJson(read)).isEqualTo(json);
  }

  @Test
  void refusesToWriteNull() {
    assertThatThrownBy(() -> EVERYTHING.toJson(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("nullSafe()");
  }

  private static Everything read(String json) throws IOException {
    Everything read = EVERYTHING.fromJson(json);
    assertThat(read).isNotNull();
    return read;
  }

  private static ObjectNode object() throws IOException {
    return (ObjectNode) new JsonMapper().readTree(FULL);
  }
}
