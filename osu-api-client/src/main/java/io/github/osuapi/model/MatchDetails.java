package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.IdPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A multiplayer match, and a part of what happened in it.
 *
 * @param currentGameId the id of the game that is being played; null between games
 * @param events what happened, in order
 * @param firstEventId the id of the first event of the match; 0 without one
 * @param latestEventId the id of the last event of the match; 0 without one
 * @param match the match
 * @param users the users in these events, with country
 */
@JsonModel
public record MatchDetails(
    @Nullable Long currentGameId,
    List<MatchEvent> events,
    long firstEventId,
    long latestEventId,
    Match match,
    List<User> users)
    implements IdPage<MatchEvent> {
  @Override
  public List<MatchEvent> items() {
    return events;
  }

  @Override
  public Long firstId() {
    return firstEventId;
  }

  @Override
  public Long lastId() {
    return latestEventId;
  }
}
