package kotlin;

import io.github.osuapi.annotations.JsonModel;

@JsonModel
public record Rating(Mode mode, int place) {}
