package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * The title that a forum topic shall have.
 *
 * @param topicTitle the title
 */
@JsonModel
public record ForumTopicTitle(String topicTitle) {}
