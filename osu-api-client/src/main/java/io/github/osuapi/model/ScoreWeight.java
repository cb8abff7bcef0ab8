package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * How much a score counts in a user's performance points.
 *
 * @param percentage its share that counts, in percent: 100 for the best one, 95 for the second and
 *     so on
 * @param pp the performance points that count; null for a score without any
 */
@JsonModel
public record ScoreWeight(double percentage, @Nullable Double pp) {}
