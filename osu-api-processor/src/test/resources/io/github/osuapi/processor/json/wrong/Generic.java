package wrong;

import io.github.osuapi.annotations.JsonModel;

@JsonModel
public record Generic<T>(T value) {}
