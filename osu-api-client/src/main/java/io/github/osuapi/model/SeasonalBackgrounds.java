package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures for the background of the game this season. Out of season both components are
 * absent.
 *
 * @param endsAt until when they are to be shown
 * @param backgrounds the pictures
 */
@JsonModel
public record SeasonalBackgrounds(
    @Nullable Instant endsAt, @Nullable List<SeasonalBackground> backgrounds) {}
