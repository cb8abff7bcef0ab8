package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * The thanks that a user got for modding beatmaps.
 *
 * @param available kudosu that are not spent
 * @param total all kudosu that the user ever got
 * @see <a href="https://osu.ppy.sh/docs/index.html#user-kudosu">The server's page on it</a>
 */
@JsonModel
public record UserKudosu(int available, int total) {}
