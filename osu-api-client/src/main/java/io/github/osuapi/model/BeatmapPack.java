package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection of beatmapsets that can be downloaded together.
 *
 * @param author who put it together
 * @param date when it was published
 * @param name the name
 * @param noDiffReduction whether mods that make it easier do not count towards completing it
 * @param rulesetId the number of the ruleset that it is for; null for all
 * @param tag what it is known by, such as {@code S1}
 * @param url the address of the archive
 * @param beatmapsets the beatmapsets; absent where packs are listed
 * @param userCompletionData what the signed-in user has passed of it; absent where packs are listed
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmappack">The server's page on it</a>
 */
@JsonModel
public record BeatmapPack(
    String author,
    @Timestamp(Timestamp.Style.MICROS) Instant date,
    String name,
    boolean noDiffReduction,
    @Nullable Integer rulesetId,
    String tag,
    String url,
    @Nullable List<BeatmapsetExtended> beatmapsets,
    @Nullable BeatmapPackUserCompletion userCompletionData) {}
