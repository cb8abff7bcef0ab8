package io.github.osuapi.sandbox.handler;

import io.github.osuapi.sandbox.oauth.TokenStore;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Caller;
import io.github.osuapi.sandbox.world.World;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Every handler that the sandbox has. */
public final class Handlers {
  private Handlers() {}

  /**
   * Makes the handlers.
   *
   * @param world what they answer from and write to
   * @param tokens what token revocation acts on
   * @param clock tells the time of what is written
   * @return the handlers, by method and route
   */
  public static Map<String, ApiHandler> of(World world, TokenStore tokens, Clock clock) {
    Map<String, ApiHandler> all = new LinkedHashMap<>();
    all.putAll(new UserHandlers(world).handlers());
    all.putAll(new UserScoreHandlers(world, clock).handlers());
    all.putAll(new BeatmapHandlers(world).handlers());
    all.putAll(new AttributesHandler(world).handlers());
    all.putAll(new BeatmapScoreHandlers(world).handlers());
    all.putAll(new ScoreHandlers(world).handlers());
    all.putAll(new BeatmapsetHandlers(world).handlers());
    all.putAll(new SearchHandler(world).handlers());
    ChatRoom room = new ChatRoom(world, clock);
    all.putAll(new ChatChannelHandlers(world, room).handlers());
    all.putAll(new ChatMessageHandlers(world, room).handlers());
    ForumBoard board = new ForumBoard(world, clock);
    all.putAll(new ForumHandlers(world, board).handlers());
    all.putAll(new ForumWriteHandlers(world, board).handlers());
    all.putAll(new CommentHandlers(world).handlers());
    all.putAll(new RelationHandlers(world).handlers());
    all.putAll(new RankingHandlers(world).handlers());
    all.putAll(new NewsHandlers(world).handlers());
    all.putAll(new ChangelogHandlers(world).handlers());
    all.putAll(new WikiHandler(world).handlers());
    all.putAll(new HistoryHandlers(world).handlers());
    all.put(
        "GET seasonal-backgrounds",
        request -> ApiResponse.json(world.document("seasonal-backgrounds")));
    all.putAll(new ArchiveHandlers(world).handlers());
    all.putAll(new UserBeatmapsetHandlers(world).handlers());
    all.putAll(new PackHandlers(world).handlers());
    all.putAll(new DiscussionHandlers(world).handlers());
    all.putAll(new BeatmapsetEventHandlers(world).handlers());
    all.putAll(new RoomHandlers(world).handlers());
    all.putAll(new RoomHistoryHandlers(world).handlers());
    all.putAll(new SiteSearchHandler(world).handlers());
    all.putAll(new TeamHandlers(world).handlers());
    all.putAll(new SessionHandlers().handlers());
    all.put("GET spotlights", request -> ApiResponse.json(world.document("spotlights")));
    all.put("GET tags", request -> ApiResponse.json(world.document("tags")));
    all.put(
        "DELETE oauth/tokens/current",
        request -> {
          Caller caller = Objects.requireNonNull(request.caller());
          tokens.revoke(caller.tokenId());
          return ApiResponse.empty();
        });
    return all;
  }
}
