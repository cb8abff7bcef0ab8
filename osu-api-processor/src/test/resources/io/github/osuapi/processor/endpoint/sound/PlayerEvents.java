package sound;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.IdPage;
import java.util.List;

@JsonModel
public record PlayerEvents(List<PlayerEvent> items) implements IdPage<PlayerEvent> {}
