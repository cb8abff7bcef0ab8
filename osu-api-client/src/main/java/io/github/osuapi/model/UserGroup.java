package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group that a user belongs to, such as the nominators, and the rulesets for which the user does.
 *
 * @param colour the colour of the group, such as {@code #fa3703}; null for a group without one
 * @param hasListing whether the group has a public page
 * @param hasPlaymodes whether members belong to it for some rulesets each
 * @param id the group's id
 * @param identifier the group's short unique name, such as {@code nat}; null for a group without
 *     one
 * @param isProbationary whether its members are on probation
 * @param name the name
 * @param shortName the name as shown on badges; null for a group without one
 * @param playmodes the rulesets of this membership; null for a group without rulesets
 * @see <a href="https://osu.ppy.sh/docs/index.html#usergroup">The server's page on it</a>
 */
@JsonModel
public record UserGroup(
    @Nullable String colour,
    boolean hasListing,
    boolean hasPlaymodes,
    long id,
    @Nullable String identifier,
    boolean isProbationary,
    String name,
    @Nullable String shortName,
    @Nullable List<Ruleset> playmodes) {}
