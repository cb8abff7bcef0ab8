package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tag that players may give to beatmaps.
 *
 * @param id the tag's id
 * @param name its group and name, such as {@code skillset/jumps}
 * @param rulesetId the number of the ruleset that it is for; null for all
 * @param description what it means
 * @param createdAt when it was made; null or absent as a rule
 * @param updatedAt when it was changed; null or absent as a rule
 */
@JsonModel
public record Tag(
    long id,
    String name,
    @Nullable Integer rulesetId,
    String description,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
