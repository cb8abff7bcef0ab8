package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A poll to make with a forum topic.
 *
 * @param title the question
 * @param options the answers, one a line
 * @param hideResults whether the results are hidden until the end; not if null
 * @param lengthDays how many days it takes, 0 for ever; for ever if null
 * @param maxOptions how many answers a user may give; 1 if null
 * @param voteChange whether users may change their votes; not if null
 */
@JsonModel
public record ForumTopicPoll(
    String title,
    String options,
    @Nullable Boolean hideResults,
    @Nullable Integer lengthDays,
    @Nullable Integer maxOptions,
    @Nullable Boolean voteChange) {}
