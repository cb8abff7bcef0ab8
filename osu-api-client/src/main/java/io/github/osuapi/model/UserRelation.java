package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What one user is to the signed-in user: a friend, for example.
 *
 * @param targetId the id of the other user
 * @param relationType what the other user is
 * @param mutual for a friend, whether the friendship goes both ways; false for a block
 * @param target the other user, with country, cover, groups, statistics, support level and team
 */
@JsonModel
public record UserRelation(
    long targetId, RelationType relationType, boolean mutual, @Nullable User target) {}
