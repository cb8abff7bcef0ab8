package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
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
   * Adapters for {@link Instant}, {@link LocalDate}, {@link Duration}, {@link RawJson}, and for
   * lists and string-keyed maps, which are read into immutable ones and refuse nulls, except those
   * of {@link RawJson}, which can hold the JSON null. Generated adapters rely on it: a Moshi with
   * them has this factory too. Thread-safe.
   */
  public static final JsonAdapter.Factory FACTORY = JsonTypes::create;

  private JsonTypes() {}

  private static @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new ListAdapter<>(moshi.adapter(arguments[0]));
      }
      if (generic.getRawType() == Map.class && arguments[0] == String.class) {
        return new MapAdapter<>(moshi.adapter(arguments[1]));
      }
      return null;
    }
    Class<?> raw = Types.getRawType(type);
    if (raw == Instant.class) {
      return new InstantAdapter();
    }
    if (raw == LocalDate.class) {
      return new LocalDateAdapter();
    }
    if (raw == Duration.class) {
      return new DurationAdapter();
    }
    return raw == RawJson.class ? new RawJsonAdapter() : null;
  }

  private static final class InstantAdapter extends JsonAdapter<Instant> {
    @Override
    public Instant fromJson(JsonReader reader) throws IOException {
      return Timestamps.read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Instant value) throws IOException {
      Timestamps.write(writer, value, Timestamp.Style.OFFSET);
    }
  }

  private static final class LocalDateAdapter extends JsonAdapter<LocalDate> {
    @Override
    public LocalDate fromJson(JsonReader reader) throws IOException {
      return Dates.read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable LocalDate value) throws IOException {
      Dates.write(writer, value);
    }
  }

  private static final class DurationAdapter extends JsonAdapter<Duration> {
    @Override
    public Duration fromJson(JsonReader reader) throws IOException {
      return Durations.read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Duration value) throws IOException {
      Durations.write(writer, value);
    }
  }
}
