package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * The beatmap that an event is about.
 *
 * @param title artist, title and difficulty
 * @param url the path of its page on the site
 */
@JsonModel
public record EventBeatmap(String title, String url) {}
