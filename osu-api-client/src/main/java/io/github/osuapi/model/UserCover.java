package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * The picture at the top of a user's profile.
 *
 * @param customUrl the address of the picture that the user uploaded; null for one of the presets
 * @param url the address of the picture that is shown
 * @param id the number of the preset, as text; null for an uploaded picture
 */
@JsonModel
public record UserCover(@Nullable String customUrl, @Nullable String url, @Nullable String id) {}
