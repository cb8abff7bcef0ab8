package io.github.osuapi.model;

import com.squareup.moshi.Moshi;
import io.github.osuapi.json.JsonInput;
import io.github.osuapi.json.JsonInputAdapter;
import io.github.osuapi.json.JsonTypes;
import io.github.osuapi.model.Answers.Answer;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.Buffer;

/** A process that reads an answer of each wide type so often that the JVM optimizes how. */
final class ManyReadings {
  private static final int TIMES = 300;

  private static final int WIDE = 30;

  private ManyReadings() {}

  public static void main(String[] arguments) throws IOException {
    Map<Type, Answer> answers = new LinkedHashMap<>();
    for (Answer answer : Answers.recorded()) {
      if (isWide(answer.type()) && !answer.otherVersion()) {
        answers.putIfAbsent(answer.type(), answer);
      }
    }
    Moshi moshi = new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();
    for (Map.Entry<Type, Answer> each : answers.entrySet()) {
      JsonInputAdapter<Object> adapter = JsonInputAdapter.of(moshi.adapter(each.getKey()));
      Buffer json = new Buffer().writeUtf8(each.getValue().body().toString());
      for (int i = 0; i < TIMES; i++) {
        try (JsonInput input = JsonInput.of(json.copy().inputStream(), false, null)) {
          Object unused = adapter.read(input);
        }
      }
    }
  }

  private static boolean isWide(Type type) {
    return type instanceof Class<?> model
        && model.isRecord()
        && model.getRecordComponents().length > WIDE;
  }
}
