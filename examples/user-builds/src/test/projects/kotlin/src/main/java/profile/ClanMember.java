package profile;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a clan.
 *
 * @param userId the user
 * @param joinedAt when the user joined
 * @param motto the member's motto; {@code null} for none
 */
@JsonModel
public record ClanMember(long userId, Instant joinedAt, @Nullable String motto) {}
