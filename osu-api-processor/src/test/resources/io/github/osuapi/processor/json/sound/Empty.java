package sound;

import io.github.osuapi.annotations.JsonModel;

@JsonModel
record Empty() {}
