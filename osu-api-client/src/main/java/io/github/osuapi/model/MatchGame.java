package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One game of a multiplayer match.
 *
 * @param beatmap the beatmap with its beatmapset; absent if it is gone
 * @param beatmapId the id of the beatmap
 * @param endTime when it ended; null while it goes on or if it was aborted
 * @param id the game's id
 * @param matchId the id of the match; absent from older servers
 * @param mode the ruleset
 * @param modeInt the number of the ruleset
 * @param mods the acronyms of the mods that all played with
 * @param scores the scores, perhaps none
 * @param scoringType what decided who won
 * @param startTime when it began
 * @param teamType how the players were against each other
 * @see <a href="https://osu.ppy.sh/docs/index.html#matchgame">The server's page on it</a>
 */
@JsonModel
public record MatchGame(
    @Nullable Beatmap beatmap,
    long beatmapId,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant endTime,
    long id,
    @Nullable Long matchId,
    Ruleset mode,
    int modeInt,
    List<String> mods,
    List<MatchScore> scores,
    MatchScoringType scoringType,
    @Timestamp(Timestamp.Style.ZULU) Instant startTime,
    MatchTeamType teamType) {}
