package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.NumberedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leaderboard of a multiplayer room.
 *
 * @param leaderboard the users, the best first
 * @param userScore what the signed-in user reached; null without one or if the user did not play
 */
@JsonModel
public record RoomLeaderboard(
    List<UserScoreAggregate> leaderboard, @Nullable UserScoreAggregate userScore)
    implements NumberedPage<UserScoreAggregate> {
  @Override
  public List<UserScoreAggregate> items() {
    return leaderboard;
  }

  @Override
  public boolean hasNext(int number) {
    return true;
  }
}
