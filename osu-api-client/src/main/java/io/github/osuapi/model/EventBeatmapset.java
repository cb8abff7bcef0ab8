package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * The beatmapset that an event is about.
 *
 * @param title artist and title
 * @param url the path of its page on the site
 */
@JsonModel
public record EventBeatmapset(String title, String url) {}
