package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.search.BeatmapsetQuery;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which beatmapsets a search finds. One without beatmaps is not in the server's index. */
final class SearchFilter implements Predicate<ObjectNode> {
  private static final Set<String> EXTRAS = Set.of("video", "storyboard");
  private static final Set<String> RANKS = Set.of("XH", "X", "SH", "S", "A", "B", "C", "D");
  private static final Map<String, String> NUMBERED =
      Map.of(
          "0", "ranked",
          "2", "favourites",
          "3", "qualified",
          "4", "pending",
          "5", "graveyard",
          "6", "mine",
          "7", "any",
          "8", "loved");

  private final World world;
  private final ApiRequest request;
  private final BeatmapViews views;
  private final BeatmapsetQuery query;
  private final Optional<Long> creator;

  SearchFilter(World world, BeatmapViews views, BeatmapsetQuery query, ApiRequest request) {
    this.world = world;
    this.request = request;
    this.views = views;
    this.query = query;
    this.creator =
        query
            .creator()
            .flatMap(new UserViews(world)::byIdOrCurrentName)
            .map(user -> user.get("id").asLong());
  }

  @Override
  public boolean test(ObjectNode set) {
    List<ObjectNode> beatmaps = beatmaps(set);
    return !set.path("availability").path("download_disabled").asBoolean()
        && number(set, "genre_id", "g")
        && number(set, "language_id", "l")
        && extra(set)
        && (request.flag("nsfw", false) || !set.get("nsfw").asBoolean())
        && (!"favourites".equals(status(request))
            || isViewers(viewer -> views.isFavourite(viewer, set.get("id").asLong())))
        && (creator.isPresent() || query.findsCreator(set))
        && query.findsSet(set, beatmaps)
        && beatmaps.stream().anyMatch(this::fits)
        && played(beatmaps);
  }

  private boolean fits(ObjectNode beatmap) {
    return status(beatmap)
        && mode(beatmap)
        && creator.map(user -> isBy(beatmap, user)).orElse(true)
        && query.findsBeatmap(beatmap);
  }

  private boolean status(ObjectNode beatmap) {
    String status = status(request);
    String own = beatmap.path("status").asText();
    return switch (status) {
      case "any", "favourites" -> true;
      case "ranked" -> own.equals("ranked") || own.equals("approved");
      case "qualified", "loved", "pending", "wip", "graveyard" -> own.equals(status);
      case "mine" -> isViewers(viewer -> isBy(beatmap, viewer));
      default -> own.equals("ranked") || own.equals("approved") || own.equals("loved");
    };
  }

  /** The status that is asked for, by word or number; {@code leaderboard} where none is. */
  static String status(ApiRequest request) {
    String asked = request.text("s");
    return asked == null ? "leaderboard" : NUMBERED.getOrDefault(asked, asked);
  }

  private static boolean isBy(ObjectNode beatmap, long user) {
    if (beatmap.path("user_id").asLong() == user) {
      return true;
    }
    return beatmap.path("owners").findValues("id").stream().anyMatch(id -> id.asLong() == user);
  }

  private boolean isViewers(Predicate<Long> test) {
    Long viewer = request.userId();
    return viewer != null && test.test(viewer);
  }

  private boolean number(ObjectNode set, String field, String parameter) {
    return request.text(parameter) == null
        || set.path(field).asInt() == request.number(parameter, 0);
  }

  private boolean extra(ObjectNode set) {
    return known("e", EXTRAS).stream().allMatch(name -> set.path(name).asBoolean());
  }

  /** The ruleset that is asked for; -1 where none is that there is. */
  static int mode(ApiRequest request) {
    int mode = request.number("m", -1);
    return mode < Rulesets.NAMES.size() ? mode : -1;
  }

  private boolean mode(ObjectNode beatmap) {
    int mode = mode(request);
    return mode < 0 || beatmap.path("mode_int").asInt() == mode;
  }

  /** The words of a parameter that osu! knows; it minds no others. */
  private Set<String> known(String parameter, Set<String> words) {
    String asked = request.text(parameter);
    Set<String> known = new HashSet<>(words);
    known.retainAll(asked == null ? List.of() : List.of(asked.split("\\.", -1)));
    return known;
  }

  private boolean played(List<ObjectNode> beatmaps) {
    String asked = request.text("played");
    String played = Set.of("played", "unplayed").contains("" + asked) ? asked : null;
    Set<String> ranks = known("r", RANKS);
    Long viewer = request.userId();
    if (viewer == null || (played == null && ranks.isEmpty())) {
      return true;
    }
    boolean any =
        world.scores().all().stream()
            .filter(s -> s.get("user_id").asLong() == viewer && ScoreViews.kept(s))
            .filter(s -> ranks.isEmpty() || ranks.contains(s.get("rank").asText()))
            .anyMatch(
                s -> beatmaps.stream().anyMatch(b -> b.get("id").equals(s.get("beatmap_id"))));
    return "unplayed".equals(played) != any;
  }

  private List<ObjectNode> beatmaps(ObjectNode set) {
    return world.beatmaps().all().stream()
        .filter(beatmap -> beatmap.get("beatmapset_id").equals(set.get("id")))
        .toList();
  }
}
