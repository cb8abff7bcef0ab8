package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * A chat channel and who is in it.
 *
 * @param channel the channel
 * @param users the users in it whom the signed-in user may see, with country, cover, groups and
 *     team; none for public channels
 */
@JsonModel
public record ChatChannelDetails(ChatChannel channel, List<User> users) {}
