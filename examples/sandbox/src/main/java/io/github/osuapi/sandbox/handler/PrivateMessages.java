package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.world.World;

/** Who may write to whom, however a conversation starts. */
final class PrivateMessages {
  private final World world;
  private final ChatRoom room;
  private final UserViews users;

  PrivateMessages(World world, ChatRoom room) {
    this.world = world;
    this.room = room;
    this.users = new UserViews(world);
  }

  /** Refuses with 403 where the user may not write to the other one. */
  void check(ApiRequest request, long target) {
    long user = request.user();
    room.requireVoice(user);
    if (takesFriendsOnly(user) && !world.friends(user).contains(target)) {
      throw new ApiError(
          403,
          "The user may not be able to reply because you are only accepting messages from people"
              + " on your friends list.");
    }
    if (room.isModerator(request) || users.row(user).path("is_bot").asBoolean()) {
      return;
    }
    if (hasBlocked(user, target) || hasBlocked(target, user)) {
      throw new ApiError(
          403, "Cannot message a user that is blocking you or that you have blocked.");
    }
    if (takesFriendsOnly(target) && !world.friends(target).contains(user)) {
      throw new ApiError(403, "User is blocking messages from people not on their friends list.");
    }
  }

  /** The same for a channel of two. */
  void check(ApiRequest request, ObjectNode channel) {
    if (ChatRoom.isPrivate(channel) && ChatRoom.isIn(channel, request.user())) {
      check(request, ChatRoom.other(channel, request.user()));
    }
  }

  private boolean takesFriendsOnly(long user) {
    return users.row(user).path("pm_friends_only").asBoolean();
  }

  private boolean hasBlocked(long user, long target) {
    for (JsonNode blocked : world.document("blocks:" + user)) {
      if (blocked.asLong() == target) {
        return true;
      }
    }
    return false;
  }
}
