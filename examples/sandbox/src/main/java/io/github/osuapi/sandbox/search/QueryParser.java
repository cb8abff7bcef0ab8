package io.github.osuapi.sandbox.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the options of a search from its words, as the server does. */
final class QueryParser {
  private static final Pattern OPTION =
      Pattern.compile(
          "\\b(?<key>\\w+)(?<operator>[<>][:=]?|[:=])"
              + "(?<value>(?<quote>\"{1,2})(?:\\\\\"|.)*?\\k<quote>|\\S*)");

  /** Half of the last digit that the game shows. */
  private static final double TENTH = 0.05;

  private static final double HUNDREDTH = 0.005;

  private final Map<String, Bounds> ranges = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> tags = new ArrayList<>();

  private QueryParser() {}

  static SearchQuery parse(@Nullable String query) {
    QueryParser parser = new QueryParser();
    StringBuilder words = new StringBuilder();
    Matcher option = OPTION.matcher(query == null ? "" : query);
    while (option.find()) {
      String word = parser.take(option) ? "" : option.group();
      option.appendReplacement(words, Matcher.quoteReplacement(word));
    }
    option.appendTail(words);
    return new SearchQuery(
        words.toString().strip(),
        Map.copyOf(parser.ranges),
        Map.copyOf(parser.texts),
        List.copyOf(parser.tags));
  }

  /** Takes an option; {@code false} where it is none, but a word like any other. */
  private boolean take(Matcher option) {
    String key = option.group("key").toLowerCase(Locale.ROOT);
    Operator operator = Operator.of(option.group("operator"));
    String value = option.group("value");
    return switch (key) {
      case "star", "stars" -> range("stars", Values.decimal(operator, value, HUNDREDTH));
      case "bpm" -> range(key, Values.decimal(operator, value, HUNDREDTH));
      case "ar", "cs", "od" -> range(key, Values.decimal(operator, value, TENTH));
      case "dr", "hp" -> range("dr", Values.decimal(operator, value, TENTH));
      case "length" -> range(key, Lengths.bounds(operator, value));
      case "key", "keys" -> range("keys", Values.whole(operator, value));
      case "circles", "sliders", "favourites", "divisor" ->
          range(key, Values.whole(operator, value));
      case "featured_artist" ->
          operator == Operator.EQUAL && range(key, Values.whole(operator, value));
      case "status" -> range(key, Values.status(operator, value));
      case "created", "submitted" -> range("created", Times.bounds(operator, value));
      case "ranked", "updated" -> range(key, Times.bounds(operator, value));
      case "artist", "creator", "difficulty", "source", "title" ->
          text(key, Values.text(operator, value));
      case "tag" -> tag(Values.text(operator, value));
      default -> false;
    };
  }

  private boolean range(String name, @Nullable Bounds bounds) {
    if (bounds == null) {
      return false;
    }
    ranges.merge(name, bounds, Bounds::and);
    return true;
  }

  private boolean text(String name, @Nullable String text) {
    if (text == null) {
      return false;
    }
    texts.put(name, text);
    return true;
  }

  /** The server takes a tag out of the words even where it has no name. */
  private boolean tag(@Nullable String name) {
    if (name != null) {
      tags.add(name);
    }
    return true;
  }
}
