package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * How the server understood a request for the changelog.
 *
 * @param from the lowest version; null without one
 * @param limit how many builds there are at most
 * @param maxId the highest id of a build; null without one
 * @param stream the name of the stream; null for all
 * @param to the highest version; null without one
 */
@JsonModel
public record ChangelogSearchParameters(
    @Nullable String from,
    int limit,
    @Nullable Long maxId,
    @Nullable String stream,
    @Nullable String to) {}
