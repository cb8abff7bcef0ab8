package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.NumberedPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a ranking of countries by performance points, fifty to a page.
 *
 * @param ranking the countries, the best first
 * @param total how many countries the ranking has
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the ranking
 * @see <a href="https://osu.ppy.sh/docs/index.html#rankings">The server's page on it</a>
 */
@JsonModel
public record CountryRankings(
    List<CountryStatistics> ranking,
    int total,
    @Nullable RawJson cursor,
    @Nullable String cursorString)
    implements NumberedPage<CountryStatistics> {

  @Override
  public List<CountryStatistics> items() {
    return ranking;
  }

  @Override
  public boolean hasNext(int number) {
    return cursorString != null;
  }
}
