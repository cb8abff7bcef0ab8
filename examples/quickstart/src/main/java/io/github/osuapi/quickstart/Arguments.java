package io.github.osuapi.quickstart;

import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param user whose profile to print; {@code null} for the usual one
 * @param ruleset which ruleset's statistics and scores; {@code null} for the player's own
 * @param baseUrl where the server is; {@code null} for the usual one
 * @param limit how many scores at most, 1 to 100
 * @param friends whether to sign in for the friend list
 * @param color when to print in colour
 * @param debug whether a failure shows its stack trace
 * @param help whether to print the help and do nothing else
 */
record Arguments(
    @Nullable UserRef user,
    @Nullable Ruleset ruleset,
    @Nullable String baseUrl,
    int limit,
    boolean friends,
    ColorMode color,
    boolean debug,
    boolean help) {}
