package bot;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What the bot wants to know of a user.
 *
 * @param id the user's id
 * @param username the name
 * @param discord the name on Discord
 */
@JsonModel
public record Player(long id, String username, @Nullable String discord) {}
