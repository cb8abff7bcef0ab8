package wrong;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;

@JsonModel
public record SameName(String userName, @Json(name = "user_name") String other) {}
