package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to an account.
 *
 * @param description the reason
 * @param id its id
 * @param length how long it lasts, in whole seconds
 * @param permanent whether it lasts for ever
 * @param timestamp when it was done; null if the server has none
 * @param type what was done
 * @param actor who did it; only for moderators
 * @param supportingUrl the address of a page about it; only for moderators
 * @see <a href="https://osu.ppy.sh/docs/index.html#user-useraccounthistory">The server's page on
 *     it</a>
 */
@JsonModel
public record UserAccountHistory(
    @Nullable String description,
    long id,
    Duration length,
    boolean permanent,
    @Nullable Instant timestamp,
    UserAccountHistoryType type,
    @Nullable User actor,
    @Nullable String supportingUrl) {}
