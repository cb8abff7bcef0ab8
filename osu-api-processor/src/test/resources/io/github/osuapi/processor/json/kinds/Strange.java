package kinds;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.json.RawJson;
import org.jspecify.annotations.Nullable;

@JsonKind
public record Strange(@Nullable String type, RawJson json) implements Event {}
