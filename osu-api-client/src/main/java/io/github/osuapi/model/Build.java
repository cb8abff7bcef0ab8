package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.Identified;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the game or the site.
 *
 * @param createdAt when it came out
 * @param displayVersion the version to show: its digits and dots
 * @param id the build's id
 * @param users how many users run it at present
 * @param version the whole version, such as {@code 2026.1020.0-lazer}
 * @param youtubeId the id of a video on YouTube about it; null without one
 * @param updateStream the stream that it belongs to
 * @param changelogEntries what changed, at least a placeholder; only where the server includes it
 * @param versions the builds beside it; only for a single build
 * @see <a href="https://osu.ppy.sh/docs/index.html#build">The server's page on it</a>
 */
@JsonModel
public record Build(
    Instant createdAt,
    String displayVersion,
    long id,
    long users,
    @Nullable String version,
    @Nullable String youtubeId,
    @Nullable UpdateStream updateStream,
    @Nullable List<ChangelogEntry> changelogEntries,
    @Nullable BuildVersions versions)
    implements Identified {}
