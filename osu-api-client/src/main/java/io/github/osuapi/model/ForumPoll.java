package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A poll in a forum topic.
 *
 * @param allowVoteChange whether users may change their votes
 * @param endedAt when it ends or ended; null if it never does
 * @param hideIncompleteResults whether the results are hidden until the end
 * @param lastVoteAt when someone last voted; null if nobody did
 * @param maxVotes how many answers a user may give
 * @param options the answers
 * @param startedAt when it began
 * @param title the question
 * @param totalVoteCount how many votes it has
 * @see <a href="https://osu.ppy.sh/docs/index.html#forum-topic-poll">The server's page on it</a>
 */
@JsonModel
public record ForumPoll(
    boolean allowVoteChange,
    @Nullable Instant endedAt,
    boolean hideIncompleteResults,
    @Nullable Instant lastVoteAt,
    int maxVotes,
    List<ForumPollOption> options,
    Instant startedAt,
    ForumText title,
    int totalVoteCount) {}
