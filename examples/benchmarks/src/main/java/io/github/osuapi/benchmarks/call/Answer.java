package io.github.osuapi.benchmarks.call;

import io.github.osuapi.OsuClient;
import io.github.osuapi.model.RankingType;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.request.OsuRequest;
import java.util.function.Function;

/**
 * A call and what it is answered with.
 *
 * @param document the name of the answer
 * @param path what is called, after the server's address
 * @param request the same call in the words of the client
 */
record Answer(String document, String path, Function<OsuClient, OsuRequest<?>> request) {
  static final Answer PROFILE = new Answer("profile", "api/v2/users/2", osu -> osu.users().get(2));
  static final Answer RANKING =
      new Answer(
          "ranking page",
          "api/v2/rankings/osu/performance",
          osu -> osu.rankings().list(Ruleset.OSU, RankingType.PERFORMANCE));
  static final Answer SEARCH =
      new Answer("search page", "api/v2/beatmapsets/search", osu -> osu.beatmapsets().search());
}
