package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A user's statistics in all rulesets.
 *
 * @param osu those of osu!; absent if the user never played it
 * @param taiko those of osu!taiko; absent if the user never played it
 * @param fruits those of osu!catch; absent if the user never played it
 * @param mania those of osu!mania; absent if the user never played it
 */
@JsonModel
public record UserStatisticsRulesets(
    @Nullable UserStatistics osu,
    @Nullable UserStatistics taiko,
    @Nullable UserStatistics fruits,
    @Nullable UserStatistics mania) {}
