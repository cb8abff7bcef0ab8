package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A text of the forum in both forms.
 *
 * @param bbcode the text in BBCode
 * @param html the text in HTML
 */
@JsonModel
public record ForumText(String bbcode, String html) {}
