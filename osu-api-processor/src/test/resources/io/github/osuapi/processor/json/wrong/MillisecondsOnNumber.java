package wrong;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Milliseconds;

@JsonModel
public record MillisecondsOnNumber(
    long id, @Milliseconds int offset) {}
