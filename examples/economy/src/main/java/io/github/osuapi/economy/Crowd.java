package io.github.osuapi.economy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A world with many players in it: a country with a full ranking, whose first players have a
 * hundred scores each, beatmaps to play, a long match, and people who go on playing. All made up,
 * the same each time.
 */
final class Crowd {
  static final String COUNTRY = "AQ";
  static final int PLAYERS = 500;
  static final int RANKED = 50;
  static final int BEST = 100;
  static final int FOLLOWED = 200;
  static final int BEATMAPS = 600;
  static final int BEATMAPS_IN_A_SET = 3;
  static final int EVENTS = 2_000;
  static final long MATCH = 90_000;

  private static final long FIRST_PLAYER = 50_000;
  private static final long FIRST_BEATMAP = 80_000;
  private static final long FIRST_SET = 60_000;
  private static final long FIRST_SCORE = 10_000_000;
  private static final int IN_THE_MATCH = 16;
  private static final long TEMPLATE_PLAYER = 1000;
  private static final long TEMPLATE_SCORE = 35;
  private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

  private final Random random = new Random(50);
  private final List<Long> played = new ArrayList<>();
  private long nextScore = FIRST_SCORE;
  private long minutes;
  private @Nullable World world;

  static List<Long> players(int number) {
    return LongStream.range(FIRST_PLAYER, FIRST_PLAYER + number).boxed().toList();
  }

  static List<String> names() {
    return players(PLAYERS).stream().map(Crowd::name).toList();
  }

  static String name(long player) {
    return "Crowd " + (player - FIRST_PLAYER);
  }

  /** The ids of the scores that the followed players set since the world was filled. */
  List<Long> played() {
    return List.copyOf(played);
  }

  void fill(World filled) {
    this.world = filled;
    players(PLAYERS).forEach(player -> addPlayer(filled, player));
    for (int i = 0; i < BEATMAPS / BEATMAPS_IN_A_SET; i++) {
      copy(filled.beatmapsets().find(501).orElseThrow(), FIRST_SET + i, filled, "beatmapsets");
    }
    for (int i = 0; i < BEATMAPS; i++) {
      copy(filled.beatmaps().find(7001).orElseThrow(), FIRST_BEATMAP + i, filled, "beatmaps")
          .put("beatmapset_id", FIRST_SET + i / BEATMAPS_IN_A_SET);
    }
    addRanking(filled);
    for (int rank = 0; rank < RANKED; rank++) {
      for (int i = 0; i < BEST; i++) {
        long beatmap = FIRST_BEATMAP + (rank * 37 + i * 7) % BEATMAPS;
        addScore(filled, FIRST_PLAYER + rank, beatmap, START).put("pp", 900 - rank - i);
      }
    }
    addMatch(filled);
  }

  private static ObjectNode copy(ObjectNode template, long id, World world, String table) {
    ObjectNode row = template.deepCopy().put("id", id);
    world.table(table).put(row);
    return row;
  }

  private static void addPlayer(World world, long id) {
    ObjectNode template = world.users().find(TEMPLATE_PLAYER).orElseThrow();
    ObjectNode player = copy(template, id, world, "users").put("username", name(id));
    player.put("country_code", COUNTRY);
    player.putObject("country").put("code", COUNTRY).put("name", "Antarctica");
  }

  private static void addRanking(World world) {
    ArrayNode ranking = world.ranked("osu");
    ObjectNode template = (ObjectNode) ranking.get(0);
    for (int rank = 0; rank < RANKED * 3; rank++) {
      ObjectNode entry = template.deepCopy().put("pp", 5_000 - rank);
      ((ObjectNode) entry.get("user"))
          .put("id", FIRST_PLAYER + rank)
          .put("username", name(FIRST_PLAYER + rank))
          .put("country_code", COUNTRY);
      ranking.add(entry);
    }
    world.putDocument("ranking_total:" + COUNTRY, JsonNodeFactory.instance.numberNode(RANKED * 3));
  }

  private ObjectNode addScore(World world, long player, long beatmap, Instant when) {
    ObjectNode template = world.scores().find(TEMPLATE_SCORE).orElseThrow();
    return copy(template, nextScore++, world, "scores")
        .put("user_id", player)
        .put("beatmap_id", beatmap)
        .put("ruleset_id", 0)
        .put("passed", true)
        .put("preserve", true)
        .put("ranked", true)
        .put("pp", 100)
        .put("ended_at", when.toString());
  }

  private static void addMatch(World world) {
    ObjectNode template = world.table("matches").find(111).orElseThrow();
    copy(template, MATCH, world, "matches");
    List<ObjectNode> events =
        world.table("match_events").all().stream()
            .filter(event -> event.get("of_match").asLong() == 111)
            .toList();
    ObjectNode game = events.stream().filter(e -> e.hasNonNull("game")).findFirst().orElseThrow();
    ObjectNode other = events.stream().filter(e -> !e.hasNonNull("game")).findFirst().orElseThrow();
    long first = 20_000_000;
    for (int i = 0; i < EVENTS; i++) {
      boolean isGame = i % 5 == 4;
      ObjectNode event = copy(isGame ? game : other, first + i, world, "match_events");
      event.put("of_match", MATCH).put("user_id", FIRST_PLAYER + i % IN_THE_MATCH);
      if (isGame) {
        ObjectNode shown = (ObjectNode) event.get("game");
        long beatmap = FIRST_BEATMAP + (i / 5) % (BEATMAPS / 2);
        shown.put("id", first + i).put("beatmap_id", beatmap);
        shown.withObjectProperty("beatmap").put("id", beatmap);
        int player = 0;
        for (var score : shown.withArrayProperty("scores")) {
          ((ObjectNode) score).put("user_id", FIRST_PLAYER + player++);
        }
      }
    }
  }

  /**
   * Lets what happens in the world happen up to a time: two to five scores a minute, and others.
   */
  void playUntil(Duration time) {
    World filled = world;
    while (filled != null && minutes < time.toMinutes()) {
      minutes++;
      Instant when = START.plus(Duration.ofMinutes(minutes));
      for (int i = 0; i < 2 + random.nextInt(4); i++) {
        long player = FIRST_PLAYER + random.nextInt(FOLLOWED);
        played.add(addScore(filled, player, beatmap(), when).get("id").asLong());
      }
      Stream.of(300, 400).forEach(i -> addScore(filled, FIRST_PLAYER + i, beatmap(), when));
    }
  }

  private long beatmap() {
    return FIRST_BEATMAP + random.nextInt(BEATMAPS);
  }
}
