package kinds;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;

@JsonModel
@JsonKind({"up", "down"})
public record Vote(String type, long id) implements Event {}
