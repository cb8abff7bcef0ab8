package io.github.osuapi.sandbox.addition;

import static java.util.Locale.ENGLISH;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A user.
 *
 * <pre>{@code
 * long alice = sandbox.add(NewUser.named("Alice").country("SE").performance("osu", 5432.1, 1234));
 * }</pre>
 *
 * <p>As JSON, a user has the server's fields and three more: {@code statistics} and {@code
 * rank_history}, both by ruleset, and {@code friends}, a list of ids.
 */
public final class NewUser extends Addition<NewUser> {
  private static final String STATISTICS = "statistics";
  private static final String RANK_HISTORY = "rank_history";
  private static final String FRIENDS = "friends";
  private static final long WITHOUT_PLAYS = 1011;

  NewUser(ObjectNode fields) {
    super(fields);
  }

  /**
   * Starts with the name.
   *
   * @param username the name
   * @return a user from nowhere who never played
   */
  public static NewUser named(String username) {
    return new NewUser(nothing()).with("username", username);
  }

  /**
   * Chooses the country.
   *
   * @param code two letters, for example {@code SE}
   * @return this
   */
  public NewUser country(String code) {
    return with("country_code", code);
  }

  /**
   * Chooses the picture. Left out, the sandbox draws one.
   *
   * @param url its address
   * @return this
   */
  public NewUser avatarUrl(String url) {
    return with("avatar_url", url);
  }

  /**
   * Makes the account a bot's, whose clients may delegate.
   *
   * @return this
   */
  public NewUser bot() {
    return with("is_bot", true);
  }

  /**
   * Sets the points and the rank, and gives the player a place in the rankings. Those go by points
   * and by ranked score, whatever the rank.
   *
   * @param ruleset {@code osu}, {@code taiko}, {@code fruits} or {@code mania}
   * @param pp the performance points
   * @param globalRank the rank, from 1
   * @return this
   */
  public NewUser performance(String ruleset, double pp, int globalRank) {
    return statistic(ruleset, "pp", pp)
        .statistic(ruleset, "global_rank", globalRank)
        .statistic(ruleset, "is_ranked", true);
  }

  /**
   * Sets a field of the statistics.
   *
   * @param ruleset {@code osu}, {@code taiko}, {@code fruits} or {@code mania}
   * @param field the server's name for it, for example {@code play_count}
   * @param value a text, number, boolean or map
   * @return this
   */
  public NewUser statistic(String ruleset, String field, Object value) {
    object(STATISTICS).withObjectProperty(ruleset).set(field, json(value));
    return this;
  }

  /**
   * Sets the rank of the last days, the last one today.
   *
   * @param ruleset {@code osu}, {@code taiko}, {@code fruits} or {@code mania}
   * @param ranks a rank a day; the server gives 90
   * @return this
   */
  public NewUser rankHistory(String ruleset, List<Integer> ranks) {
    object(RANK_HISTORY).set(ruleset, json(ranks));
    return this;
  }

  /**
   * Chooses whom the user follows.
   *
   * @param ids their ids
   * @return this
   */
  public NewUser friends(Long... ids) {
    return with(FRIENDS, List.of(ids));
  }

  @Override
  long put(World world, Instant now) {
    ObjectNode fields = fields();
    JsonNode statistics = byRuleset(fields, STATISTICS);
    JsonNode history = byRuleset(fields, RANK_HISTORY);
    JsonNode friends = list(fields, FRIENDS);
    fields.remove(List.of(STATISTICS, RANK_HISTORY, FRIENDS));
    long id = id(fields, world.users());
    friends.forEach(friend -> require(world.users(), "user", friend));
    world.users().put(merge(world.users(), id, general(world, id), localized(fields)));
    for (String ruleset : Rulesets.NAMES) {
      RankingPlace.rename(world, ruleset, id, fields);
      if (statistics.has(ruleset)) {
        addStatistics(world, id, ruleset, (ObjectNode) statistics.get(ruleset));
      }
      if (history.has(ruleset)) {
        ObjectNode shown = nothing().put("mode", ruleset);
        shown.set("data", history.get(ruleset));
        world.profile(id, ruleset).set(RANK_HISTORY, shown);
      }
    }
    for (JsonNode friend : friends) {
      if (!world.friends(id).contains(friend.asLong())) {
        world.friends(id).add(friend.asLong());
      }
    }
    return id;
  }

  private static JsonNode byRuleset(ObjectNode fields, String name) {
    JsonNode given = fields.path(name);
    for (Map.Entry<String, JsonNode> entry : given.properties()) {
      boolean fits =
          name.equals(STATISTICS) ? entry.getValue().isObject() : entry.getValue().isArray();
      if (!Rulesets.NAMES.contains(entry.getKey()) || !fits) {
        throw FieldTypes.wrong(name, "an object by ruleset, of " + Rulesets.NAMES, given);
      }
    }
    if (!given.isMissingNode() && !given.isObject()) {
      throw FieldTypes.wrong(name, "an object by ruleset, of " + Rulesets.NAMES, given);
    }
    return given;
  }

  private static ObjectNode general(World world, long id) {
    ObjectNode general = require(world.users(), "user", json(WITHOUT_PLAYS)).deepCopy();
    general.put("username", "User " + id);
    general.put("avatar_url", World.RECORDED_HOST + "/avatars/" + id);
    return general;
  }

  private static ObjectNode localized(ObjectNode fields) {
    if (fields.has("country_code") && !fields.has("country")) {
      String code = fields.get("country_code").asText();
      if (!code.matches("[A-Z]{2}")) {
        throw FieldTypes.wrong("country_code", "two capital letters", fields.get("country_code"));
      }
      ObjectNode country = fields.putObject("country").put("code", code);
      country.put("name", new Locale.Builder().setRegion(code).build().getDisplayCountry(ENGLISH));
    }
    return fields;
  }

  private static void addStatistics(World world, long id, String ruleset, ObjectNode given) {
    ObjectNode profile = world.profile(id, ruleset);
    JsonNode known = profile.path("profile_statistics");
    if (!known.isObject()) {
      known = world.profile(WITHOUT_PLAYS, "osu").get("profile_statistics").deepCopy();
    }
    FieldTypes.check(known, given);
    ObjectNode all = (ObjectNode) known;
    all.setAll(given);
    all.set("rank", nothing().set("country", all.path("country_rank")));
    profile.set("profile_statistics", all);
    ObjectNode inLists = all.deepCopy();
    inLists.remove(List.of("country_rank", "rank", "variants"));
    profile.set(STATISTICS, inLists);
    RankingPlace.put(world, ruleset, require(world.users(), "user", json(id)), all);
  }
}
