package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * What a new channel for announcements is called.
 *
 * @param name the name
 * @param description what it is for
 */
@JsonModel
public record ChatChannelAnnouncement(String name, String description) {}
