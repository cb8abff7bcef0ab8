package sound;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.NumberedPage;
import java.util.List;

@JsonModel
public record PlayerTable(List<Player> players, int pages) implements NumberedPage<Player> {
  @Override
  public List<Player> items() {
    return players;
  }

  @Override
  public boolean hasNext(int number) {
    return number < pages;
  }
}
