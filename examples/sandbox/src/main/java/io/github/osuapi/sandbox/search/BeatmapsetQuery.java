package io.github.osuapi.sandbox.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed to search for beatmapsets, and what it finds. */
public final class BeatmapsetQuery {
  private final SearchQuery query;
  private final SetSearch sets;
  private final BeatmapSearch beatmaps;

  private BeatmapsetQuery(SearchQuery query, JsonNode tags) {
    this.query = query;
    this.sets = new SetSearch(query);
    this.beatmaps = new BeatmapSearch(query, tags);
  }

  /**
   * Reads a search.
   *
   * @param query what was typed; {@code null} for nothing
   * @param tags the tags of beatmaps that there are, with {@code id} and {@code name}
   * @return what it asks for
   */
  public static BeatmapsetQuery parse(@Nullable String query, JsonNode tags) {
    return new BeatmapsetQuery(QueryParser.parse(query), tags);
  }

  /**
   * Tells whether the best fit comes first where no order was asked for.
   *
   * @return whether there are words or texts to fit
   */
  public boolean hasFit() {
    return !query.words().isEmpty()
        || List.of("artist", "creator", "title", "source").stream()
            .anyMatch(query.texts()::containsKey);
  }

  /**
   * Tells whose beatmaps are asked for.
   *
   * @return a user's name or id; empty for anyone's
   */
  public Optional<String> creator() {
    return Optional.ofNullable(query.texts().get("creator"));
  }

  /**
   * Tells whether a beatmapset fits, its creator and beatmaps apart.
   *
   * @param set the beatmapset
   * @param all its beatmaps, whose names are among the words to find
   * @return whether it does
   */
  public boolean findsSet(ObjectNode set, List<ObjectNode> all) {
    return sets.finds(set, all);
  }

  /**
   * Tells whether the name of a beatmapset's creator fits, for where nobody has the name that is
   * asked for.
   *
   * @param set the beatmapset
   * @return whether it does
   */
  public boolean findsCreator(ObjectNode set) {
    return sets.findsCreator(set);
  }

  /**
   * Tells whether a beatmap fits.
   *
   * @param beatmap the beatmap
   * @return whether all that is said of beatmaps holds for it
   */
  public boolean findsBeatmap(ObjectNode beatmap) {
    return beatmaps.finds(beatmap);
  }
}
