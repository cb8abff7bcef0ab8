package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * What a user is to the signed-in user.
 *
 * @param hasBlocked whether this user has blocked the signed-in one
 */
@JsonModel
public record UserCurrentUserAttributes(boolean hasBlocked) {}
