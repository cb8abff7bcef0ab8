package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A medal that users can get.
 *
 * @param achievedCount how many users have it
 * @param achievedPercent the share of users who have it; null where it is not worked out
 * @param description a text that describes it; null without one
 * @param grouping the group that it belongs to
 * @param iconUrl the address of its picture
 * @param id the medal's id
 * @param instructions how to get it, in HTML; null for secret ones
 * @param mode the ruleset that it belongs to; null for all
 * @param name the name
 * @param ordering its place in the group
 * @param slug what it is known by in addresses
 */
@JsonModel
public record Achievement(
    int achievedCount,
    @Nullable Double achievedPercent,
    @Nullable String description,
    String grouping,
    String iconUrl,
    long id,
    @Nullable String instructions,
    @Nullable Ruleset mode,
    String name,
    int ordering,
    String slug) {}
