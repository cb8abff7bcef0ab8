package io.github.osuapi.endpoint;

import java.util.List;
import java.util.Objects;

/**
 * A route that is not for third parties. It names no scope, so only a token with the scope {@code
 * *} opens it, which the server gives to the official game alone; any other gets 403. The library
 * has no endpoint for such a route.
 *
 * @param methods its HTTP methods, in capitals; several for one that takes either
 * @param path the path relative to {@code api/v2/}, with the server's own variable names
 * @param purpose what the game does with it, as in <i>the game can ...</i>
 */
public record OfficialRoute(List<String> methods, String path, String purpose) {
  /** All of them, in the server's order. */
  public static final List<OfficialRoute> ALL =
      List.of(
          route("beatmaps/{beatmap}/solo/scores", "begin a play and get its token", "POST"),
          route("beatmaps/{beatmap}/solo/scores/{token}", "submit the score of a play", "PUT"),
          route("beatmaps/{beatmap}/tags/{tag}", "vote for a beatmap's tag", "PATCH", "PUT"),
          route("beatmaps/{beatmap}/tags/{tag}", "take a vote for a beatmap's tag back", "DELETE"),
          route(
              "beatmapsets/{beatmapset}/favourites",
              "make a beatmapset a favourite, or no longer",
              "POST"),
          route(
              "beatmapsets/{beatmapset}/ratings",
              "ask whether the user may rate a beatmapset",
              "GET"),
          route("beatmapsets/{beatmapset}/ratings", "rate a beatmapset", "POST"),
          route("blocks", "list the users whom the user blocks", "GET"),
          route("blocks", "block a user", "POST"),
          route("blocks/{block}", "unblock a user", "DELETE"),
          route("comments", "comment", "POST"),
          route("comments/{comment}", "edit a comment", "PATCH", "PUT"),
          route("comments/{comment}", "delete a comment", "DELETE"),
          route("comments/{comment}/vote", "vote for a comment", "POST"),
          route("comments/{comment}/vote", "take a vote for a comment back", "DELETE"),
          route("chat/updates", "poll for news of channels", "GET"),
          route(
              "chat/presence",
              "list the channels that the user is in; the server calls the route outdated",
              "GET"),
          route(
              "forums/topics/{topic}/move",
              "move a topic to another forum, with the rights of a moderator, which no app has"
                  + " there",
              "POST"),
          route("reports", "report a user or what one wrote", "POST"),
          route("rooms/{room}/users/{user}", "join a room", "PUT"),
          route("rooms/{room}/users/{user}", "leave a room", "DELETE"),
          route(
              "rooms/{room}/playlist/{playlist}/scores/users/{user}",
              "get a user's best score of a playlist item",
              "GET"),
          route(
              "rooms/{room}/playlist/{playlist}/scores",
              "begin a play in a room and get its token",
              "POST"),
          route(
              "rooms/{room}/playlist/{playlist}/scores/{score}",
              "get a single score of a playlist item with those around it",
              "GET"),
          route(
              "rooms/{room}/playlist/{playlist}/scores/{score}",
              "submit the score of a play in a room",
              "PATCH",
              "PUT"),
          route("rooms", "open a room", "POST"),
          route("rooms/{room}", "close a room", "DELETE"),
          route("score-pins/{score}/reorder", "move a pinned score", "POST"),
          route("score-pins/{score}", "unpin a score", "DELETE"),
          route("score-pins/{score}", "pin a score", "PUT"),
          route("friends", "add a friend", "POST"),
          route("friends/{friend}", "remove a friend", "DELETE"),
          route(
              "me/download-quota-check",
              "ask whether the user may download more beatmapsets",
              "GET"),
          route("me/options", "change the options of the user's profile", "PUT"),
          route(
              "me/achievements/{achievementId}",
              "unlock a medal that the game itself awards",
              "PUT"),
          route("notifications", "list notifications", "GET"),
          route("notifications/mark-read", "mark notifications as read", "POST"),
          route("screenshots", "upload a screenshot", "POST"),
          route("beatmapsets/{beatmapset}/download", "download a beatmapset", "GET"));

  /** Checks that nothing is missing. */
  public OfficialRoute {
    methods = List.copyOf(methods);
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(purpose, "purpose");
  }

  private static OfficialRoute route(String path, String purpose, String... methods) {
    return new OfficialRoute(List.of(methods), path, purpose);
  }
}
