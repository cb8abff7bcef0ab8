package kinds;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.json.RawJson;

@JsonKind
public record Strange(String type, RawJson json) implements Event {}
