package sound;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonModel
public record PlayerPage(List<Player> players, @Nullable String cursorString)
    implements CursorPage<Player> {
  @Override
  public List<Player> items() {
    return players;
  }
}
