package sound;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import io.github.osuapi.json.RawJson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every kind of component once, and names that the adapter uses itself. */
@JsonModel
public record Player(
    long id,
    @Json(name = "cover@2x") @Nullable String cover,
    boolean isActive,
    @Nullable Double accuracy,
    @Timestamp(Timestamp.Style.MICROS) Instant joinDate,
    @Nullable LocalDate birthday,
    Duration playTime,
    Mood mood,
    @Nullable Mood moodBefore,
    Map<String, List<Badge>> badges,
    @Nullable RawJson extra,
    @Nullable Player rival,
    int count300,
    boolean input,
    boolean hasInput,
    String writer,
    String value,
    String name) {

  @JsonModel
  record Badge(String name) {}
}
