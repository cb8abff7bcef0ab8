package kinds;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;

@JsonModel
@JsonKind(absent = true)
public record Gone(String title) implements Event {}
