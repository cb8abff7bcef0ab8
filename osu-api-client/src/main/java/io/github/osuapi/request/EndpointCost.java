package io.github.osuapi.request;

import io.github.osuapi.limit.internal.Demand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a call of an endpoint takes of the server's limits: one request, and of the 1200 points that
 * the server counts in a minute for each token, one or as many as its parameters ask for. Immutable
 * and thread-safe.
 *
 * @param replayDownload whether it is one of the 10 replay downloads a minute too
 * @param each lists of the query, and how many points each of their values costs; unmodifiable
 * @param times flags of the query, and by how much they multiply the points; unmodifiable
 */
public record EndpointCost(
    boolean replayDownload, Map<String, Integer> each, Map<String, Integer> times) {
  private static final EndpointCost PLAIN = new EndpointCost(false, Map.of(), Map.of());
  private static final EndpointCost REPLAY_DOWNLOAD = new EndpointCost(true, Map.of(), Map.of());

  /** Copies the maps. */
  public EndpointCost {
    each = Map.copyOf(each);
    times = Map.copyOf(times);
  }

  /**
   * Returns what nearly every call costs.
   *
   * @return one request, one point
   */
  public static EndpointCost plain() {
    return PLAIN;
  }

  /**
   * Returns what the download of a replay costs.
   *
   * @return one request, one point, one replay download
   */
  public static EndpointCost ofReplayDownload() {
    return REPLAY_DOWNLOAD;
  }

  /**
   * Adds a list whose values cost points each.
   *
   * @param parameter its name in the query, such as {@code ids[]}
   * @param points the points of one value, 1 or more
   * @return a cost with it
   */
  public EndpointCost each(String parameter, int points) {
    return new EndpointCost(replayDownload, with(each, parameter, points), times);
  }

  /**
   * Adds a flag that multiplies the points where it is true.
   *
   * @param parameter its name in the query
   * @param factor by how much, 2 or more
   * @return a cost with it
   */
  public EndpointCost times(String parameter, int factor) {
    return new EndpointCost(replayDownload, each, with(times, parameter, factor));
  }

  private static Map<String, Integer> with(Map<String, Integer> map, String name, int number) {
    Map<String, Integer> extended = new LinkedHashMap<>(map);
    extended.put(Objects.requireNonNull(name, "parameter"), number);
    return extended;
  }

  /** Returns what one request takes. */
  Demand demand(HttpUrl url) {
    if (!replayDownload && each.isEmpty()) {
      return Demand.plain();
    }
    int points = 0;
    int factor = 1;
    for (int i = 0; i < url.querySize(); i++) {
      String name = url.queryParameterName(i);
      points += each.getOrDefault(list(name), 0);
      factor *= isTrue(url.queryParameterValue(i)) ? times.getOrDefault(name, 1) : 1;
    }
    return new Demand(replayDownload, Math.max(1, points * factor));
  }

  /** The server reads {@code ids[3]} as it reads {@code ids[]}. */
  private static String list(String name) {
    int bracket = name.indexOf('[');
    return bracket > 0 && name.endsWith("]") ? name.substring(0, bracket) + "[]" : name;
  }

  private static boolean isTrue(@Nullable String value) {
    return value != null && !value.isEmpty() && !value.equals("0") && !value.equals("false");
  }
}
