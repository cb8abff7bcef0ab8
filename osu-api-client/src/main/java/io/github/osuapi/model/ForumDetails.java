package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * A forum and its topics.
 *
 * @param forum the forum
 * @param pinnedTopics the topics that stay above the others
 * @param topics the topics, those with the newest posts first
 */
@JsonModel
public record ForumDetails(Forum forum, List<ForumTopic> pinnedTopics, List<ForumTopic> topics) {}
