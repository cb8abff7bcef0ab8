package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that came with a build.
 *
 * @param id the entry's id; null for placeholders and very old entries
 * @param repository the GitHub repository that was changed, such as {@code ppy/osu}; null without
 *     one
 * @param githubPullRequestId the number of the pull request; null without one
 * @param githubUrl the address of the pull request; null without one
 * @param url the address of a page about it; null without one
 * @param type what it did
 * @param category the part of the game or site that it is about, such as {@code Gameplay}
 * @param title what changed
 * @param major whether it is an important one
 * @param createdAt when it was made; the start of 1970 for placeholders
 * @param githubUser who made it
 * @param message more about it in Markdown; null without more, absent if it was not asked for
 * @param messageHtml more about it in HTML; null without more, absent if it was not asked for
 * @see <a href="https://osu.ppy.sh/docs/index.html#changelogentry">The server's page on it</a>
 */
@JsonModel
public record ChangelogEntry(
    @Nullable Long id,
    @Nullable String repository,
    @Nullable Long githubPullRequestId,
    @Nullable String githubUrl,
    @Nullable String url,
    ChangelogEntryType type,
    String category,
    @Nullable String title,
    boolean major,
    @Nullable Instant createdAt,
    @Nullable GithubUser githubUser,
    @Nullable String message,
    @Nullable String messageHtml) {}
