package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * The text of a forum post in both forms.
 *
 * @param html the text in HTML
 * @param raw the text in BBCode
 */
@JsonModel
public record ForumPostBody(String html, String raw) {}
