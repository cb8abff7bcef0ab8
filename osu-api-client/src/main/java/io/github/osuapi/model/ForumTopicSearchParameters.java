package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * How the server understood a request for the posts of a topic.
 *
 * @param limit how many posts a page has, 50 at most
 * @param sort the order
 */
@JsonModel
public record ForumTopicSearchParameters(int limit, ForumPostSort sort) {}
