package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * The older place of a user's country rank.
 *
 * @param country the rank in the user's country, from 1; null for a user without one
 */
@JsonModel
public record UserStatisticsRank(@Nullable Integer country) {}
