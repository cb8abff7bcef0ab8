package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What kudosu were given for.
 *
 * @param title the title
 * @param url the address; null if it is gone
 */
@JsonModel
public record KudosuPost(String title, @Nullable String url) {}
