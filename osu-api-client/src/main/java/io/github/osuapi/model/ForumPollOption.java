package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a poll.
 *
 * @param id its id, from 0 within the poll
 * @param text the answer
 * @param voteCount how many users gave it; absent while the results are hidden
 * @see <a href="https://osu.ppy.sh/docs/index.html#forum-topic-polloption">The server's page on
 *     it</a>
 */
@JsonModel
public record ForumPollOption(long id, ForumText text, @Nullable Integer voteCount) {}
