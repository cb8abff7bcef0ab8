package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The state that the sandbox answers from. Not thread-safe: the sandbox answers one request at a
 * time.
 */
public final class World {
  /** The address that stands for the server's own in recorded answers. */
  public static final String RECORDED_HOST = "http://127.0.0.1:8080";

  private final Map<String, EntityTable> tables = new LinkedHashMap<>();
  private final Map<String, ObjectNode> profiles = new HashMap<>();
  private final Map<String, JsonNode> documents = new HashMap<>();
  private final Map<Long, List<Long>> friends = new HashMap<>();

  /**
   * Finds the table of one kind of thing.
   *
   * @param kind for example {@code users}
   * @return the table, empty where nothing was ever put
   */
  public EntityTable table(String kind) {
    return tables.computeIfAbsent(kind, k -> new EntityTable());
  }

  /**
   * Tells the users.
   *
   * @return every user but restricted ones
   */
  public EntityTable users() {
    return table("users");
  }

  /**
   * Tells the beatmaps.
   *
   * @return every beatmap, converts apart
   */
  public EntityTable beatmaps() {
    return table("beatmaps");
  }

  /**
   * Tells the beatmapsets.
   *
   * @return every beatmapset
   */
  public EntityTable beatmapsets() {
    return table("beatmapsets");
  }

  /**
   * Tells the scores.
   *
   * @return every score, in the current format
   */
  public EntityTable scores() {
    return table("scores");
  }

  /**
   * Finds what depends on the ruleset in a user's profile.
   *
   * @param user the user's id
   * @param ruleset the ruleset's name
   * @return the fields that are known, to read and to add to
   */
  public ObjectNode profile(long user, String ruleset) {
    return profiles.computeIfAbsent(
        user + ":" + ruleset, key -> JsonNodeFactory.instance.objectNode());
  }

  /**
   * Finds whom a user follows.
   *
   * @param user the user's id
   * @return the ids of the friends, to read and to change
   */
  public List<Long> friends(long user) {
    return friends.computeIfAbsent(user, id -> new ArrayList<>());
  }

  /**
   * Finds the statistics that a ruleset's rankings of players are made of.
   *
   * @param ruleset the ruleset's name
   * @return an entry a player, to read and to change, in no order
   */
  public ArrayNode ranked(String ruleset) {
    return (ArrayNode)
        documents.computeIfAbsent(
            "ranked:" + ruleset, name -> JsonNodeFactory.instance.arrayNode());
  }

  /**
   * Finds a thing that there is one of.
   *
   * @param name its name
   * @return the JSON, to read and to change; a missing node where there is none
   */
  public JsonNode document(String name) {
    return documents.getOrDefault(name, MissingNode.getInstance());
  }

  /**
   * Puts a thing that there is one of.
   *
   * @param name its name
   * @param json the JSON
   */
  public void putDocument(String name, JsonNode json) {
    documents.put(name, json);
  }

  /**
   * Copies the world.
   *
   * @return a copy that shares nothing that can change
   */
  public World copy() {
    World copy = new World();
    tables.forEach((kind, table) -> copy.tables.put(kind, table.copy()));
    profiles.forEach((key, profile) -> copy.profiles.put(key, profile.deepCopy()));
    documents.forEach((name, json) -> copy.documents.put(name, json.deepCopy()));
    friends.forEach((user, list) -> copy.friends.put(user, new ArrayList<>(list)));
    return copy;
  }
}
