package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * All forums.
 *
 * @param forums the categories, with the forums inside them
 */
@JsonModel
public record ForumList(List<Forum> forums) {}
