package io.github.osuapi.model;

import com.squareup.moshi.Types;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which type the answer of which route is read into. */
final class AnswerTypes {
  private static final String MODE = "(osu|taiko|fruits|mania)";

  private static final List<Route> ROUTES =
      List.of(
          new Route("GET", "users", UserList.class),
          new Route("GET", "users/lookup", UserList.class),
          new Route("GET", "users/[^/]+(/" + MODE + ")?", UserExtended.class),
          new Route("GET", "users/\\d+/scores/\\w+", listOf(Score.class)),
          new Route("GET", "me(/" + MODE + ")?", UserExtended.class),
          new Route("GET", "friends", listOf(UserRelation.class)),
          new Route("GET", "beatmaps", BeatmapList.class),
          new Route("GET", "beatmaps/(\\d+|lookup)", BeatmapExtended.class),
          new Route("GET", "beatmaps/\\d+/(solo-)?scores", BeatmapScores.class),
          new Route("GET", "beatmaps/\\d+/scores/users/\\d+", BeatmapUserScore.class),
          new Route("POST", "beatmaps/\\d+/attributes", BeatmapAttributes.class),
          new Route("GET", "beatmapsets/search", BeatmapsetSearchResult.class),
          new Route("GET", "beatmapsets/(\\d+|lookup)", BeatmapsetExtended.class),
          new Route("GET", "rankings/kudosu", KudosuRankings.class),
          new Route("GET", "rankings/" + MODE + "/country", CountryRankings.class),
          new Route("GET", "rankings/" + MODE + "/team", TeamRankings.class),
          new Route(
              "GET", "rankings/" + MODE + "/(performance|score|global|charts)", Rankings.class),
          new Route("GET", "news", NewsListing.class),
          new Route("GET", "news/[^/]+", NewsPost.class),
          new Route("GET", "changelog", ChangelogListing.class),
          new Route("GET", "changelog/.+", Build.class),
          new Route("GET", "wiki/.+", WikiPage.class),
          new Route("GET", "comments(/\\d+)?", CommentBundle.class),
          new Route("GET", "chat/channels", listOf(ChatChannel.class)),
          new Route("GET", "chat/channels/\\d+", ChatChannelDetails.class),
          new Route("GET", "chat/channels/\\d+/messages", listOf(ChatMessage.class)),
          new Route("POST", "chat/channels/\\d+/messages", ChatMessage.class),
          new Route("PUT", "chat/channels/\\d+/users/\\d+", ChatChannel.class),
          new Route("GET", "forums/topics", ForumTopicListing.class),
          new Route("POST", "forums/topics", ForumTopicCreation.class),
          new Route("GET", "forums/topics/\\d+", ForumTopicPosts.class),
          new Route("(PUT|PATCH)", "forums/topics/\\d+", ForumTopic.class),
          new Route("POST", "forums/topics/\\d+/reply", ForumPost.class),
          new Route("(PUT|PATCH)", "forums/posts/\\d+", ForumPost.class),
          new Route("GET", "scores/(" + MODE + "/)?\\d+", Score.class),
          new Route("GET", "beatmaps/packs", BeatmapPackList.class),
          new Route("GET", "beatmaps/packs/[^/]+", BeatmapPack.class),
          new Route("GET", "beatmaps/\\d+/scores/users/\\d+/all", BeatmapUserScores.class),
          new Route("GET", "beatmapsets/events", BeatmapsetEventList.class),
          new Route("GET", "beatmapsets/discussions", BeatmapsetDiscussionList.class),
          new Route("GET", "beatmapsets/discussions/posts", BeatmapsetDiscussionPostList.class),
          new Route("GET", "beatmapsets/discussions/votes", BeatmapsetDiscussionVoteList.class),
          new Route("POST", "chat/ack", ChatAck.class),
          new Route("POST", "chat/new", ChatConversation.class),
          new Route("POST", "chat/channels", ChatChannelCreation.class),
          new Route("GET", "events", EventList.class),
          new Route("GET", "forums", ForumList.class),
          new Route("GET", "forums/\\d+", ForumDetails.class),
          new Route("GET", "matches", MatchList.class),
          new Route("GET", "matches/\\d+", MatchDetails.class),
          new Route("GET", "rooms", listOf(Room.class)),
          new Route("GET", "rooms/(\\d+|latest)", Room.class),
          new Route("GET", "rooms/\\d+/leaderboard", RoomLeaderboard.class),
          new Route("GET", "rooms/\\d+/events", RoomEvents.class),
          new Route("GET", "rooms/\\d+/playlist/\\d+/scores", MultiplayerScores.class),
          new Route("GET", "rooms/\\d+/playlist/\\d+/scores/users/\\d+", Score.class),
          new Route("GET", "scores", ScoreList.class),
          new Route("GET", "teams/\\d+(/" + MODE + ")?", TeamExtended.class),
          new Route("GET", "users/\\d+/kudosu", listOf(KudosuHistory.class)),
          new Route("GET", "users/\\d+/beatmapsets/most_played", listOf(BeatmapPlaycount.class)),
          new Route("GET", "users/\\d+/beatmapsets/\\w+", listOf(BeatmapsetExtended.class)),
          new Route("GET", "users/\\d+/recent_activity", listOf(Event.class)),
          new Route("GET", "users/\\d+/beatmaps-passed", BeatmapsPassed.class),
          new Route("GET", "me/beatmapset-favourites", BeatmapsetFavourites.class),
          new Route("GET", "spotlights", SpotlightList.class),
          new Route("GET", "search", SearchResults.class),
          new Route("GET", "tags", TagList.class),
          new Route("POST", "session/verify/mail-fallback", SessionVerificationFallback.class),
          new Route("POST", "session/verify/reissue", SessionVerificationReissue.class),
          new Route("GET", "seasonal-backgrounds", SeasonalBackgrounds.class));

  private AnswerTypes() {}

  /** Finds the type, or nothing for a route that no model is for. */
  static Optional<Type> find(String method, String path, @Nullable String query) {
    return ROUTES.stream()
        .filter(route -> route.matches(method, path, query))
        .map(Route::type)
        .findFirst();
  }

  private static Type listOf(Class<?> element) {
    return Types.newParameterizedType(List.class, element);
  }

  private record Route(Pattern method, Pattern path, Type type) {
    Route(String method, String path, Type type) {
      this(Pattern.compile(method), Pattern.compile(path + "(\\?.*)?"), type);
    }

    boolean matches(String requestMethod, String requestPath, @Nullable String query) {
      String target = requestPath.replaceFirst("^/api/v2/", "");
      return method.matcher(requestMethod).matches()
          && path.matcher(query == null ? target : target + "?" + query).matches();
    }
  }
}
