package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * All tags that players may give to beatmaps.
 *
 * @param tags the tags
 */
@JsonModel
public record TagList(List<Tag> tags) {}
