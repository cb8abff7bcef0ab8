package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * The user whom an event is about.
 *
 * @param username the name
 * @param url the path of the user's page on the site
 * @param previousUsername the name before; only where it was changed
 */
@JsonModel
public record EventUser(
    String username,
    String url,
    @Json(name = "previousUsername") @Nullable String previousUsername) {}
