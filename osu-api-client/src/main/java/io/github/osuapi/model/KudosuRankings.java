package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.NumberedPage;
import java.util.List;

/**
 * One page of the ranking of users by kudosu, fifty to a page and twenty pages long. The answer
 * does not say whether there is another page, and a page after the last one repeats the last.
 *
 * @param ranking the users with the most kudosu, the first first, each with {@code kudosu}
 */
@JsonModel
public record KudosuRankings(List<User> ranking) implements NumberedPage<User> {
  @Override
  public List<User> items() {
    return ranking;
  }

  @Override
  public boolean hasNext(int number) {
    return true;
  }
}
