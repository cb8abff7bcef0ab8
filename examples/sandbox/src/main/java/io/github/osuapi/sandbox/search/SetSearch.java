package io.github.osuapi.sandbox.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which beatmapsets fit what a search says of them, their beatmaps apart. */
record SetSearch(SearchQuery query) {
  private static final Set<String> RANKED = Set.of("ranked", "approved", "loved");

  boolean finds(ObjectNode set, List<ObjectNode> beatmaps) {
    return !query.ranges().containsKey("featured_artist") // The world has none.
        && time("created", set.path("submitted_date"))
        && time("updated", set.path("last_updated"))
        && ranked(set)
        && favourites(set)
        && text("artist", set, "artist", "artist_unicode")
        && text("title", set, "title", "title_unicode")
        && text("source", set, "source")
        && words(set, beatmaps);
  }

  boolean findsCreator(ObjectNode set) {
    return text("creator", set, "creator");
  }

  private boolean ranked(ObjectNode set) {
    return !query.ranges().containsKey("ranked")
        || (RANKED.contains(set.path("status").asText())
            && time("ranked", set.path("ranked_date")));
  }

  private boolean time(String option, JsonNode time) {
    Bounds bounds = query.ranges().get(option);
    return bounds == null
        || (time.isTextual() && bounds.hold((double) Instant.parse(time.asText()).toEpochMilli()));
  }

  private boolean favourites(ObjectNode set) {
    Bounds bounds = query.ranges().get("favourites");
    return bounds == null || bounds.hold(set.path("favourite_count").asDouble());
  }

  private boolean text(String option, ObjectNode set, String... fields) {
    Optional<TextQuery> asked = query.text(option);
    return asked.isEmpty()
        || Arrays.stream(fields).anyMatch(f -> set.path(f).asText().equals(asked.get().text()))
        || asked.get().findsAll(texts(set, fields));
  }

  /** One of the words is enough; where all are there, it may be in more places. */
  private boolean words(ObjectNode set, List<ObjectNode> beatmaps) {
    if (query.words().isEmpty() || set.path("id").asText().equals(query.words())) {
      return true;
    }
    List<IndexedText> texts =
        new ArrayList<>(texts(set, "artist", "artist_unicode", "title", "title_unicode"));
    texts.add(IndexedText.of(set.path("creator").asText()));
    texts.add(IndexedText.of(set.path("tags").asText()));
    TextQuery words = TextQuery.parse(query.words());
    if (words.findsAny(texts)) {
      return true;
    }
    Stream.concat(
            Stream.of(set.path("source")),
            beatmaps.stream().map(beatmap -> beatmap.path("version")))
        .forEach(text -> texts.add(IndexedText.of(text.asText())));
    texts.addAll(texts(set, "creator"));
    return words.findsAll(texts);
  }

  private static List<IndexedText> texts(ObjectNode set, String... fields) {
    return Arrays.stream(fields)
        .map(field -> IndexedText.withBeginnings(set.path(field).asText()))
        .toList();
  }
}
