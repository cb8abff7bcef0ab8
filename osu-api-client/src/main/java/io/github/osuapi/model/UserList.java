package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * An answer that holds users.
 *
 * @param users the users, with country, cover, groups and statistics in all rulesets; ids that the
 *     server does not know are left out
 */
@JsonModel
public record UserList(List<User> users) {}
