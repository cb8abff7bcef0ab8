package sound;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.Identified;

@JsonModel
public record PlayerEvent(long id) implements Identified {}
