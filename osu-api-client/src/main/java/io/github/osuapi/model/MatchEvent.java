package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.Identified;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a multiplayer match.
 *
 * @param detail what it was
 * @param game the game that was played; absent without one
 * @param id the event's id
 * @param timestamp when it happened
 * @param userId the id of who did it; null if nobody did
 * @see <a href="https://osu.ppy.sh/docs/index.html#matchevent">The server's page on it</a>
 */
@JsonModel
public record MatchEvent(
    MatchEventDetail detail,
    @Nullable MatchGame game,
    long id,
    Instant timestamp,
    @Nullable Long userId)
    implements Identified {}
