package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which beatmapsets a search finds. */
final class SearchFilter implements Predicate<ObjectNode> {
  private static final Pattern TERM =
      Pattern.compile("(\\w+)(>=|<=|=|:|>|<)(\"[^\"]*\"|\\S+)|(\"[^\"]*\"|\\S+)");

  private final World world;
  private final ApiRequest request;
  private final BeatmapViews views;
  private final List<Predicate<ObjectNode>> terms = new ArrayList<>();

  SearchFilter(World world, BeatmapViews views, ApiRequest request) {
    this.world = world;
    this.request = request;
    this.views = views;
    String query = request.text("q");
    Matcher matcher = TERM.matcher(query == null ? "" : query);
    while (matcher.find()) {
      terms.add(term(matcher));
    }
  }

  @Override
  public boolean test(ObjectNode set) {
    return status(set)
        && !set.path("availability").path("download_disabled").asBoolean()
        && number(set, "genre_id", request.text("g"))
        && number(set, "language_id", request.text("l"))
        && extra(set)
        && (request.flag("nsfw", false) || !set.get("nsfw").asBoolean())
        && mode(set)
        && played(set)
        && terms.stream().allMatch(term -> term.test(set));
  }

  private boolean status(ObjectNode set) {
    int ranked = set.path("ranked").asInt();
    String status = request.text("s");
    return switch (status == null ? "leaderboard" : status) {
      case "any" -> true;
      case "ranked" -> ranked == 1 || ranked == 2;
      case "qualified" -> ranked == 3;
      case "loved" -> ranked == 4;
      case "pending" -> ranked == 0;
      case "wip" -> ranked == -1;
      case "graveyard" -> ranked == -2;
      case "favourites" -> isViewers(viewer -> views.isFavourite(viewer, id(set)));
      case "mine" -> isViewers(viewer -> set.get("user_id").asLong() == viewer);
      default -> ranked == 1 || ranked == 2 || ranked == 4;
    };
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

  private boolean mode(ObjectNode set) {
    String mode = request.text("m");
    return mode == null
        || beatmaps(set).anyMatch(beatmap -> beatmap.get("mode_int").asText().equals(mode));
  }

  private boolean played(ObjectNode set) {
    String played = request.text("played");
    String ranks = request.text("r");
    Long viewer = request.userId();
    if (viewer == null || (played == null && ranks == null)) {
      return true;
    }
    Set<String> wanted = ranks == null ? Set.of() : Set.of(ranks.split("\\.", -1));
    boolean any =
        world.scores().all().stream()
            .filter(s -> s.get("user_id").asLong() == viewer)
            .filter(s -> ranks == null || wanted.contains(s.get("rank").asText()))
            .anyMatch(s -> beatmaps(set).anyMatch(b -> b.get("id").equals(s.get("beatmap_id"))));
    return "unplayed".equals(played) != any;
  }

  private Stream<ObjectNode> beatmaps(ObjectNode set) {
    return world.beatmaps().all().stream()
        .filter(beatmap -> beatmap.get("beatmapset_id").equals(set.get("id")));
  }

  private Predicate<ObjectNode> term(Matcher matcher) {
    String key = matcher.group(1);
    if (key == null) {
      String word = unquoted(matcher.group(4));
      return set -> text(set).contains(word);
    }
    String operator = matcher.group(2);
    String value = unquoted(matcher.group(3));
    return switch (key) {
      case "artist", "title", "creator", "status" ->
          set -> set.get(key).asText().toLowerCase(Locale.ROOT).equals(value);
      case "stars" ->
          set ->
              beatmaps(set)
                  .anyMatch(b -> compares(b.get("difficulty_rating").asDouble(), operator, value));
      case "bpm" -> set -> compares(set.get("bpm").asDouble(), operator, value);
      default -> set -> text(set).contains(key + operator + value);
    };
  }

  private static boolean compares(double actual, String operator, String value) {
    try {
      int order = Double.compare(actual, Double.parseDouble(value));
      return switch (operator) {
        case ">" -> order > 0;
        case "<" -> order < 0;
        case ">=" -> order >= 0;
        case "<=" -> order <= 0;
        default -> order == 0;
      };
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String text(ObjectNode set) {
    StringBuilder all = new StringBuilder();
    for (String field : List.of("artist", "title", "creator", "source", "tags")) {
      all.append(set.path(field).asText()).append(' ');
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private static String unquoted(String text) {
    return text.replace("\"", "").toLowerCase(Locale.ROOT);
  }

  private static long id(ObjectNode set) {
    return set.get("id").asLong();
  }
}
