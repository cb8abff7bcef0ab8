package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.search.BeatmapsetQuery;
import io.github.osuapi.sandbox.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which beatmapsets a search finds. One without beatmaps is not in the server's index. */
final class SearchFilter implements Predicate<ObjectNode> {
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
        && number(set, "genre_id", request.text("g"))
        && number(set, "language_id", request.text("l"))
        && extra(set)
        && (request.flag("nsfw", false) || !set.get("nsfw").asBoolean())
        && (!"favourites".equals(request.text("s"))
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
    String status = request.text("s");
    String own = beatmap.path("status").asText();
    return switch (status == null ? "leaderboard" : status) {
      case "any", "favourites" -> true;
      case "ranked" -> own.equals("ranked") || own.equals("approved");
      case "qualified", "loved", "pending", "wip", "graveyard" -> own.equals(status);
      case "mine" -> isViewers(viewer -> isBy(beatmap, viewer));
      default -> own.equals("ranked") || own.equals("approved") || own.equals("loved");
    };
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

  private static boolean number(ObjectNode set, String field, @Nullable String asked) {
    return asked == null || set.path(field).asText().equals(asked);
  }

  private boolean extra(ObjectNode set) {
    String extra = request.text("e");
    return extra == null
        || Arrays.stream(extra.split("\\.", -1)).allMatch(name -> set.path(name).asBoolean());
  }

  private boolean mode(ObjectNode beatmap) {
    String mode = request.text("m");
    return mode == null || beatmap.path("mode_int").asText().equals(mode);
  }

  private boolean played(List<ObjectNode> beatmaps) {
    String played = request.text("played");
    String ranks = request.text("r");
    Long viewer = request.userId();
    if (viewer == null || (played == null && ranks == null)) {
      return true;
    }
    Set<String> wanted = ranks == null ? Set.of() : Set.of(ranks.split("\\.", -1));
    boolean any =
        world.scores().all().stream()
            .filter(s -> s.get("user_id").asLong() == viewer && ScoreViews.kept(s))
            .filter(s -> ranks == null || wanted.contains(s.get("rank").asText()))
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
