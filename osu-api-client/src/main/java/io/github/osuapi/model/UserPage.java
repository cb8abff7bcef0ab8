package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * What a user wrote on the profile page.
 *
 * @param html the text in HTML; empty without a text
 * @param raw the text in BBCode; empty without a text
 */
@JsonModel
public record UserPage(String html, String raw) {}
