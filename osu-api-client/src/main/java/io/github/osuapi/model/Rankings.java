package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.NumberedPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a ranking of users, fifty to a page. Each {@link UserStatistics} has its {@code
 * user}. The ranking of a spotlight has one page, with its beatmapsets.
 *
 * @param ranking the users' statistics, the best first
 * @param total about how many users the ranking has, 10000 at most; absent for a spotlight
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the ranking, absent for a
 *     spotlight
 * @param beatmapsets the beatmapsets of the spotlight; absent for other rankings
 * @param spotlight the spotlight; absent for other rankings
 * @see <a href="https://osu.ppy.sh/docs/index.html#rankings">The server's page on it</a>
 */
@JsonModel
public record Rankings(
    List<UserStatistics> ranking,
    @Nullable Integer total,
    @Nullable RawJson cursor,
    @Nullable String cursorString,
    @Nullable List<BeatmapsetExtended> beatmapsets,
    @Nullable Spotlight spotlight)
    implements NumberedPage<UserStatistics> {

  @Override
  public List<UserStatistics> items() {
    return ranking;
  }

  @Override
  public boolean hasNext(int number) {
    return cursorString != null;
  }
}
