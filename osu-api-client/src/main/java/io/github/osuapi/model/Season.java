package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A season of playlists, which are ranked together.
 *
 * @param endDate when it ends; null if that is not set
 * @param id the season's id
 * @param name the name
 * @param roomCount how many playlists it has
 * @param startDate when it began; null if that is not set
 */
@JsonModel
public record Season(
    @Timestamp(Timestamp.Style.MICROS) @Nullable Instant endDate,
    long id,
    String name,
    int roomCount,
    @Timestamp(Timestamp.Style.MICROS) @Nullable Instant startDate) {}
