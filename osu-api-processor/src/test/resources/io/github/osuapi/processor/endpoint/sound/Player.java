package sound;

import io.github.osuapi.annotations.JsonModel;

@JsonModel
public record Player(long id, String name) {}
