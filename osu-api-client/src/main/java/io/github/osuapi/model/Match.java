package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A multiplayer match of the older client.
 *
 * @param endTime when it ended; null while it goes on
 * @param id the match's id
 * @param name the name
 * @param startTime when it began
 * @see <a href="https://osu.ppy.sh/docs/index.html#match">The server's page on it</a>
 */
@JsonModel
public record Match(@Nullable Instant endTime, long id, String name, Instant startTime) {}
