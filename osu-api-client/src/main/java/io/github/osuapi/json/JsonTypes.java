package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.osuapi.annotations.Timestamp;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that a model may have besides models and what Moshi itself knows. */
public final class JsonTypes {
  /**
   * Adapters for {@link Instant}, {@link LocalDate}, {@link Duration}, {@link RawJson}, for texts,
   * numbers and booleans, which read from any {@link JsonInput} as Moshi's do from its reader, and
   * for lists and string-keyed maps, which are read into immutable ones and refuse nulls, except
   * those of {@link RawJson}, which can hold the JSON null. Generated adapters rely on it: a Moshi
   * with them has this factory too. Thread-safe.
   */
  public static final JsonAdapter.Factory FACTORY = new Factory();

  private JsonTypes() {}

  private static final class Factory implements JsonAdapter.Factory {
    @Override
    public @Nullable JsonAdapter<?> create(
        Type type, Set<? extends Annotation> annotations, Moshi moshi) {
      if (!annotations.isEmpty()) {
        return null;
      }
      if (type instanceof ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class) {
          return ScalarAdapter.adapter(new ListAdapter<>(JsonInputAdapter.of(moshi, arguments[0])));
        }
        if (generic.getRawType() == Map.class && arguments[0] == String.class) {
          return ScalarAdapter.adapter(new MapAdapter<>(JsonInputAdapter.of(moshi, arguments[1])));
        }
        return null;
      }
      Class<?> raw = Types.getRawType(type);
      if (raw == Instant.class) {
        return ScalarAdapter.adapter(new InstantAdapter());
      }
      if (raw == LocalDate.class) {
        return ScalarAdapter.adapter(new LocalDateAdapter());
      }
      if (raw == Duration.class) {
        return ScalarAdapter.adapter(new DurationAdapter());
      }
      if (raw == RawJson.class) {
        return ScalarAdapter.adapter(new RawJsonAdapter());
      }
      return ScalarAdapter.of(raw);
    }
  }

  private static final class InstantAdapter extends JsonInputAdapter<Instant> {
    @Override
    public Instant read(JsonInput input) throws IOException {
      return Timestamps.read(input);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Instant value) throws IOException {
      Timestamps.write(writer, value, Timestamp.Style.OFFSET);
    }
  }

  private static final class LocalDateAdapter extends JsonInputAdapter<LocalDate> {
    @Override
    public LocalDate read(JsonInput input) throws IOException {
      return Dates.read(input);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable LocalDate value) throws IOException {
      Dates.write(writer, value);
    }
  }

  private static final class DurationAdapter extends JsonInputAdapter<Duration> {
    @Override
    public Duration read(JsonInput input) throws IOException {
      return Durations.read(input);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Duration value) throws IOException {
      Durations.write(writer, value);
    }
  }
}
