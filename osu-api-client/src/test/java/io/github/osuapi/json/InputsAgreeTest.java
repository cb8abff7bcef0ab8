package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.osuapi.model.Answers;
import io.github.osuapi.model.Answers.Answer;
import io.github.osuapi.model.ModelAdapters;
import io.github.osuapi.request.Mutation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever reads an answer, the values are the same, or the words of the refusal are. */
class InputsAgreeTest {
  private static final Moshi MOSHI =
      new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(200).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Pattern LONG_TEXT = Pattern.compile("x{101,}");
  private static final int CASES = 4000;
  private static final int LARGEST = 60_000;

  /** A way to read a document. */
  private interface Reading {
    Object read(JsonInputAdapter<?> adapter, byte[] json) throws IOException;
  }

  private static Object fromStream(JsonInputAdapter<?> adapter, byte[] json) throws IOException {
    try (JsonInput input = JsonInput.of(new Buffer().write(json).inputStream(), false, null)) {
      return Objects.requireNonNull(whole(adapter.read(input), input));
    }
  }

  private static Object fromReader(JsonInputAdapter<?> adapter, byte[] json) throws IOException {
    try (JsonInput input = JsonInput.of(JsonReader.of(new Buffer().write(json)))) {
      return Objects.requireNonNull(whole(adapter.read(input), input));
    }
  }

  private static Object fromTree(JsonInputAdapter<?> adapter, byte[] json) throws IOException {
    try (JsonInput origin = JsonInput.of(new Buffer().write(json).inputStream(), false, null)) {
      @Nullable Object tree = whole(RawJsonAdapter.tree(origin, false), origin);
      TreeInput input = new TreeInput(tree, "$", origin);
      return Objects.requireNonNull(whole(adapter.read(input), input));
    }
  }

  private static @Nullable Object whole(@Nullable Object value, JsonInput input)
      throws IOException {
    if (input.peek() != JsonReader.Token.END_DOCUMENT) {
      throw new JsonDataException("more follows");
    }
    return value;
  }

  private static Object outcome(Reading reading, Answer answer, byte[] json) {
    try {
      return reading.read(JsonInputAdapter.of(MOSHI.adapter(answer.type())), json);
    } catch (JsonDataException | IOException e) {
      return new Refusal(LONG_TEXT.matcher(e.toString()).replaceAll(InputsAgreeTest::length));
    }
  }

  private record Refusal(String text) {}

  /** Moshi says the whole text. */
  private static String length(MatchResult text) {
    return text.group().length() + " characters";
  }

  @Test
  void onRecordedAnswers() {
    for (Answer answer : Answers.recorded()) {
      byte[] json = answer.body().toString().getBytes(StandardCharsets.UTF_8);

      Object read = outcome(InputsAgreeTest::fromStream, answer, json);

      assertThat(!(read instanceof Refusal)).as(answer.name()).isNotEqualTo(answer.otherVersion());
      assertThat(outcome(InputsAgreeTest::fromReader, answer, json)).isEqualTo(read);
      assertThat(outcome(InputsAgreeTest::fromTree, answer, json)).isEqualTo(read);
    }
  }

  @Test
  void onSpoiltAnswers() {
    List<Answer> answers =
        Answers.recorded().stream()
            .filter(answer -> answer.body().toString().length() < LARGEST)
            .toList();
    List<Mutation> mutations = List.of(Mutation.values());
    Map<Boolean, Integer> read = new TreeMap<>();
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      Random random = new Random(i);
      Answer answer = answers.get(random.nextInt(answers.size()));
      Mutation mutation = mutations.get(random.nextInt(mutations.size()));
      byte[] json = mutation.apply(answer.body(), random);
      if (isJson(json)) {
        Object stream = outcome(InputsAgreeTest::fromStream, answer, json);
        Object reader = outcome(InputsAgreeTest::fromReader, answer, json);
        Object tree = outcome(InputsAgreeTest::fromTree, answer, json);

        read.merge(!(stream instanceof Refusal), 1, Integer::sum);
        if (!stream.equals(reader) || !stream.equals(tree)) {
          differences.add(
              i + " " + answer + " " + mutation + ":\n" + stream + "\n" + reader + "\n" + tree);
        }
      }
    }

    assertThat(differences).isEmpty();
    assertThat(read.values()).hasSize(2).allMatch(times -> times > CASES / 20);
  }

  /** Moshi reads some of what is none, a tree has no name twice, and depth has its own tests. */
  private static boolean isJson(byte[] text) {
    try {
      return !MAPPER.readTree(text).isMissingNode() && text[0] > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
