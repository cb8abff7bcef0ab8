package io.github.osuapi.access;

import io.github.osuapi.OsuClient;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.RankingType;
import io.github.osuapi.model.Ruleset;
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
          call("forums.lock", osu -> osu.forums().lock(5005, true)),
          call("friends.list", osu -> osu.friends().list()),
          call("me.get", osu -> osu.me().get()),
          call("news.list", osu -> osu.news().list()),
          call("news.get", osu -> osu.news().get("2025-05-29-news-post-27")),
          call("rankings.list", osu -> osu.rankings().list(Ruleset.OSU, RankingType.PERFORMANCE)),
          call("rankings.kudosu", osu -> osu.rankings().kudosu()),
          call("scores.get", osu -> osu.scores().get(35)),
          call("scores.download", osu -> osu.scores().download(35)),
          call("seasonalBackgrounds.get", osu -> osu.seasonalBackgrounds().get()),
          call("tokens.revokeCurrent", osu -> osu.tokens().revokeCurrent()),
          call("users.get", osu -> osu.users().get("ClientOwner").mode(Ruleset.OSU)),
          call("users.list", osu -> osu.users().list(1000, 1001)),
          call("users.scores", osu -> osu.users().scores(1000, UserScoreType.BEST)),
          call("wiki.get", osu -> osu.wiki().get("en", "Help_centre/Account")));

  private Calls() {}

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
