package late;

import io.github.osuapi.annotations.JsonModel;

@JsonModel
public record Early(long id) {}
