package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Kudosu that a user got or lost.
 *
 * @param action how
 * @param amount how many
 * @param createdAt when
 * @param details what else the server knows, for example which {@code event} it was; null without
 *     any
 * @param giver who gave them; null if that user is gone
 * @param id the entry's id
 * @param model what they were given for
 * @param post the post or discussion that they were given for
 * @see <a href="https://osu.ppy.sh/docs/index.html#kudosuhistory">The server's page on it</a>
 */
@JsonModel
public record KudosuHistory(
    KudosuAction action,
    int amount,
    Instant createdAt,
    @Nullable RawJson details,
    @Nullable KudosuGiver giver,
    long id,
    KudosuModel model,
    KudosuPost post) {}
