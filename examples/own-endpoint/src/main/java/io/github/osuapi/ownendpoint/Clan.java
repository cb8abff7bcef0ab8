package io.github.osuapi.ownendpoint;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clan, as the server shows it. The names of the components are the server's, in camel case.
 *
 * @param id the id
 * @param name the name
 * @param tag what stands before the names of its members
 * @param motto its motto; {@code null} without one
 * @param createdAt when it was founded
 * @param memberIds the ids of its members, the founder first
 */
@JsonModel
public record Clan(
    long id,
    String name,
    String tag,
    @Nullable String motto,
    Instant createdAt,
    List<Long> memberIds) {}
