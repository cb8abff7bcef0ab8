package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A spotlight: a hand-picked set of beatmapsets with a ranking of its own.
 *
 * @param endDate when it ended or ends; null where that is not known
 * @param id the spotlight's id
 * @param modeSpecific whether each ruleset has its own beatmapsets
 * @param name the name
 * @param startDate when it began; null where that is not known
 * @param type the kind, for example {@code monthly}
 * @param participantCount how many users took part; absent where several spotlights are listed
 * @see <a href="https://osu.ppy.sh/docs/index.html#spotlight">The server's page on it</a>
 */
@JsonModel
public record Spotlight(
    @Nullable Instant endDate,
    long id,
    boolean modeSpecific,
    String name,
    @Nullable Instant startDate,
    String type,
    @Nullable Integer participantCount) {}
