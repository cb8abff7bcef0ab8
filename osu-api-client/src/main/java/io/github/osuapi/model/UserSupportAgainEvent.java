package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user supported osu! once again.
 *
 * @param createdAtCamelCase {@code createdAt} again, under an older name
 * @param createdAt when it happened
 * @param id the event's id
 * @param user the user
 */
@JsonModel
@JsonKind("userSupportAgain")
public record UserSupportAgainEvent(
    @Json(name = "createdAt") @Nullable Instant createdAtCamelCase,
    Instant createdAt,
    long id,
    EventUser user)
    implements Event {}
