package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A forum topic that was just made, and its first post.
 *
 * @param topic the topic
 * @param post the first post
 */
@JsonModel
public record ForumTopicCreation(ForumTopic topic, ForumPost post) {}
