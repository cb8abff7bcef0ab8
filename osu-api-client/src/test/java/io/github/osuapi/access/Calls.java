package io.github.osuapi.access;

import io.github.osuapi.OsuClient;
import io.github.osuapi.model.ChannelType;
import io.github.osuapi.model.ForumTopicPin;
import io.github.osuapi.model.ForumTopicTitle;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.RankingType;
import io.github.osuapi.model.RoomRef;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.UserBeatmapsetType;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.model.UserScoreType;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.request.OsuRequest;
import io.github.osuapi.sandbox.OsuSandbox;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One call of each endpoint, with arguments that the sandbox's world knows. */
final class Calls {
  private static final Map<String, Function<OsuClient, OsuRequest<?>>> CALLS =
      Map.ofEntries(
          call("beatmaps.get", osu -> osu.beatmaps().get(7001)),
          call("beatmaps.list", osu -> osu.beatmaps().list(7001, 7002)),
          call("beatmaps.lookup", osu -> osu.beatmaps().lookup().id(7001)),
          call("beatmaps.scores", osu -> osu.beatmaps().scores(7001)),
          call(
              "beatmaps.attributes",
              osu -> osu.beatmaps().attributes(7001).ruleset(Ruleset.OSU).mods(Mod.of("HD"))),
          call("beatmapsets.get", osu -> osu.beatmapsets().get(501)),
          call("beatmapsets.search", osu -> osu.beatmapsets().search().query("Bulk")),
          call("changelog.list", osu -> osu.changelog().list()),
          call("changelog.lookup", osu -> osu.changelog().lookup("lazer")),
          call("changelog.get", osu -> osu.changelog().get("lazer", "2026.1020.0-lazer")),
          call("chat.channels", osu -> osu.chat().channels()),
          call("chat.channel", osu -> osu.chat().channel(3)),
          call("chat.messages", osu -> osu.chat().messages(3)),
          call("chat.sendMessage", osu -> osu.chat().sendMessage(3, "hello")),
          call("chat.join", osu -> osu.chat().join(3, OsuSandbox.CLIENT_OWNER)),
          call("chat.part", osu -> osu.chat().part(5, OsuSandbox.CLIENT_OWNER)),
          call("comments.list", osu -> osu.comments().list()),
          call("comments.get", osu -> osu.comments().get(1)),
          call("forums.reply", osu -> osu.forums().reply(5001, "hello")),
          call("forums.lock", osu -> osu.forums().lock(5001, true)),
          call("friends.list", osu -> osu.friends().list()),
          call("me.get", osu -> osu.me().get()),
          call("news.list", osu -> osu.news().list()),
          call("news.get", osu -> osu.news().get("2025-05-29-news-post-27")),
          call("rankings.list", osu -> osu.rankings().list(Ruleset.OSU, RankingType.PERFORMANCE)),
          call("rankings.countries", osu -> osu.rankings().countries(Ruleset.OSU)),
          call("rankings.teams", osu -> osu.rankings().teams(Ruleset.OSU)),
          call("rankings.kudosu", osu -> osu.rankings().kudosu()),
          call("scores.get", osu -> osu.scores().get(35)),
          call("scores.download", osu -> osu.scores().download(30)),
          call("seasonalBackgrounds.get", osu -> osu.seasonalBackgrounds().get()),
          call("tokens.revokeCurrent", osu -> osu.tokens().revokeCurrent()),
          call("users.get", osu -> osu.users().get("ClientOwner").mode(Ruleset.OSU)),
          call("users.list", osu -> osu.users().list(1000, 1001)),
          call("users.scores", osu -> osu.users().scores(1000, UserScoreType.BEST)),
          call("beatmaps.userScore", osu -> osu.beatmaps().userScore(7001, 1000)),
          call("beatmaps.userScores", osu -> osu.beatmaps().userScores(7001, 1000)),
          call("beatmapPacks.list", osu -> osu.beatmapPacks().list()),
          call("beatmapPacks.get", osu -> osu.beatmapPacks().get("S1")),
          call("beatmapsets.lookup", osu -> osu.beatmapsets().lookup(7001)),
          call("beatmapsets.events", osu -> osu.beatmapsets().events()),
          call("beatmapsetDiscussions.list", osu -> osu.beatmapsetDiscussions().list()),
          call("beatmapsetDiscussions.posts", osu -> osu.beatmapsetDiscussions().posts()),
          call("beatmapsetDiscussions.votes", osu -> osu.beatmapsetDiscussions().votes()),
          call("chat.ack", osu -> osu.chat().ack()),
          call("chat.create", osu -> osu.chat().create(1001, "hello")),
          call("chat.markAsRead", osu -> osu.chat().markAsRead(3, 75)),
          call("chat.createChannel", osu -> osu.chat().createChannel(ChannelType.PM).target(1001)),
          call("events.list", osu -> osu.events().list()),
          call("forums.list", osu -> osu.forums().list()),
          call("forums.get", osu -> osu.forums().get(200)),
          call("forums.topics", osu -> osu.forums().topics()),
          call("forums.topic", osu -> osu.forums().topic(5000)),
          call("forums.createTopic", osu -> osu.forums().createTopic(200, "title", "body")),
          call(
              "forums.editTopic",
              osu -> osu.forums().editTopic(5000, new ForumTopicTitle("title"))),
          call("forums.editPost", osu -> osu.forums().editPost(181, "body")),
          call("forums.pin", osu -> osu.forums().pin(5001, ForumTopicPin.STICKY)),
          call("matches.list", osu -> osu.matches().list()),
          call("matches.get", osu -> osu.matches().get(111)),
          call("rooms.list", osu -> osu.rooms().list()),
          call("rooms.get", osu -> osu.rooms().get(RoomRef.of(1))),
          call("rooms.leaderboard", osu -> osu.rooms().leaderboard(1)),
          call("rooms.events", osu -> osu.rooms().events(6)),
          call("rooms.scores", osu -> osu.rooms().scores(1, 1)),
          call("scores.list", osu -> osu.scores().list()),
          call("scores.getLegacy", osu -> osu.scores().getLegacy(Ruleset.OSU, 900018)),
          call("scores.downloadLegacy", osu -> osu.scores().downloadLegacy(Ruleset.OSU, 900018)),
          call("teams.get", osu -> osu.teams().get(1)),
          call("users.lookup", osu -> osu.users().lookup(UserRef.of(1000))),
          call("users.kudosu", osu -> osu.users().kudosu(1000)),
          call(
              "users.beatmapsets", osu -> osu.users().beatmapsets(1006, UserBeatmapsetType.RANKED)),
          call("users.mostPlayed", osu -> osu.users().mostPlayed(1000)),
          call("users.recentActivity", osu -> osu.users().recentActivity(1000)),
          call("users.beatmapsPassed", osu -> osu.users().beatmapsPassed(1000, 501)),
          call("me.beatmapsetFavourites", osu -> osu.me().beatmapsetFavourites()),
          call("spotlights.list", osu -> osu.spotlights().list()),
          call("search.search", osu -> osu.search().search().query("Player")),
          call("tags.list", osu -> osu.tags().list()),
          call("session.verify", osu -> osu.session().verify("00000000")),
          call("session.mailFallback", osu -> osu.session().mailFallback()),
          call("session.reissue", osu -> osu.session().reissue()),
          call("beatmaps.soloScores", Calls::soloScores),
          call("wiki.get", osu -> osu.wiki().get("en", "Help_centre/Account")));

  private Calls() {}

  @SuppressWarnings("deprecation")
  private static OsuRequest<?> soloScores(OsuClient osu) {
    return osu.beatmaps().soloScores(7001);
  }

  static OsuRequest<?> of(OsuClient client, Endpoint endpoint) {
    return Optional.ofNullable(CALLS.get(endpoint.id()))
        .orElseThrow(() -> new AssertionError("add a call of " + endpoint + " to Calls"))
        .apply(client);
  }

  private static Map.Entry<String, Function<OsuClient, OsuRequest<?>>> call(
      String id, Function<OsuClient, OsuRequest<?>> call) {
    return Map.entry(id, call);
  }
}
