package kinds;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;

@JsonModel
@JsonKind("rank")
public record Rank(long id, int place) implements Event {}
