package wrong;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;

@JsonModel
public record Ignored(long id, @Json(ignore = true) String cached) {}
