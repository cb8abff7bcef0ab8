package sound;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

@JsonModel
public record PlayerList(List<Player> players) {}
