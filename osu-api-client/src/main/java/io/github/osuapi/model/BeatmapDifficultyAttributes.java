package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * How hard a beatmap is in one ruleset and with some mods. What the ruleset does not have is
 * absent: osu!catch and osu!mania have the first two components alone.
 *
 * @param starRating the star rating
 * @param maxCombo the largest possible combo
 * @param aimDifficulty osu!: how hard it is to aim
 * @param aimDifficultSliderCount osu!: how many sliders are hard to aim, each weighed by how hard
 *     it is
 * @param speedDifficulty osu!: how hard it is to tap
 * @param speedNoteCount osu!: how many notes are hard to tap, each weighed by how hard it is
 * @param flashlightDifficulty osu!: how hard it is with the flashlight mod; absent without the mod
 * @param readingDifficulty osu!: how hard it is to read; absent where the server does not work it
 *     out
 * @param readingDifficultNoteCount osu!: how many notes are hard to read, each weighed by how hard
 *     it is; absent as {@code readingDifficulty} is
 * @param sliderFactor osu!: whether circles or sliders make {@code aimDifficulty}: 1 if it is
 *     circles alone, less the more sliders do
 * @param aimTopWeightedSliderFactor osu!: whether circles or sliders make {@code
 *     aimDifficultStrainCount}: 0 if it is circles alone, more the more sliders do, without a limit
 * @param speedTopWeightedSliderFactor osu!: whether circles or sliders make {@code
 *     speedDifficultStrainCount}: 0 if it is circles alone, more the more sliders do, without a
 *     limit
 * @param aimDifficultStrainCount osu!: how many parts are hard to aim, each weighed
 * @param speedDifficultStrainCount osu!: how many parts are hard to tap, each weighed
 * @param nestedScorePerObject osu!: the mean score of slider parts and spins, by hit object, in the
 *     older scoring
 * @param legacyScoreBaseMultiplier osu!: the difficulty multiplier of the older scoring
 * @param maximumLegacyComboScore osu!: the largest score by combo in the older scoring
 * @param rhythmDifficulty osu!taiko: how hard the rhythm is
 * @param monoStaminaFactor osu!taiko: how much of the stamina is for notes of one colour, from 0 to
 *     1
 * @param consistencyFactor osu!taiko: how evenly the difficulty is spread, from 0 to 1
 * @param staminaTopStrains osu!taiko: how many parts are hard on the stamina, each weighed
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapdifficultyattributes">The server's page
 *     on it</a>
 */
@JsonModel
public record BeatmapDifficultyAttributes(
    double starRating,
    int maxCombo,
    @Nullable Double aimDifficulty,
    @Nullable Double aimDifficultSliderCount,
    @Nullable Double speedDifficulty,
    @Nullable Double speedNoteCount,
    @Nullable Double flashlightDifficulty,
    @Nullable Double readingDifficulty,
    @Nullable Double readingDifficultNoteCount,
    @Nullable Double sliderFactor,
    @Nullable Double aimTopWeightedSliderFactor,
    @Nullable Double speedTopWeightedSliderFactor,
    @Nullable Double aimDifficultStrainCount,
    @Nullable Double speedDifficultStrainCount,
    @Nullable Double nestedScorePerObject,
    @Nullable Double legacyScoreBaseMultiplier,
    @Nullable Double maximumLegacyComboScore,
    @Nullable Double rhythmDifficulty,
    @Nullable Double monoStaminaFactor,
    @Nullable Double consistencyFactor,
    @Nullable Double staminaTopStrains) {}
