package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.LocalDate;

/**
 * What a user did in one month: the number of plays, or of replays that others watched.
 *
 * @param startDate the first day of the month
 * @param count the number
 */
@JsonModel
public record UserMonthlyPlaycount(LocalDate startDate, int count) {}
