package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A beatmap in the playlist of a multiplayer room, and how to play it.
 *
 * @param allowedMods the mods that players may choose; empty or null for none
 * @param beatmap the beatmap; only where the server includes it
 * @param beatmapId the id of the beatmap
 * @param createdAt when it was added
 * @param expired whether it was played
 * @param freestyle whether players may choose another difficulty and ruleset
 * @param id the item's id
 * @param ownerId the id of who added it
 * @param playedAt when it was played; null before
 * @param playlistOrder its place in the playlist
 * @param requiredMods the mods that all play with; empty or null for none
 * @param roomId the id of the room
 * @param rulesetId the number of the ruleset: 0 osu!, 1 osu!taiko, 2 osu!catch, 3 osu!mania
 * @param details how it was played; only among the events of a room
 * @param scores the scores; only among the events of a room
 * @see <a href="https://osu.ppy.sh/docs/index.html#multiplayerscores">The server's page on it</a>
 */
@JsonModel
public record RoomPlaylistItem(
    @Nullable List<Mod> allowedMods,
    @Nullable Beatmap beatmap,
    long beatmapId,
    @Nullable Instant createdAt,
    boolean expired,
    boolean freestyle,
    long id,
    long ownerId,
    @Nullable Instant playedAt,
    @Nullable Integer playlistOrder,
    @Nullable List<Mod> requiredMods,
    long roomId,
    int rulesetId,
    @Nullable RoomPlaylistItemDetails details,
    @Nullable List<Score> scores) {}
