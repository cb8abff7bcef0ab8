package io.github.osuapi.site.page;

import io.github.osuapi.annotations.Paging;
import io.github.osuapi.site.facts.EndpointFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How often an endpoint may be called, from the throttles of the server's own route list. */
final class EndpointLimits {
  /** What a call costs of the server's 1200 points a minute where it is more than one. */
  private static final Map<String, String> COSTS =
      Map.of(
          "users.list",
          "A call costs one point for each id that is asked for, found or not, and three with"
              + " <code>includeVariantStatistics</code>.",
          "users.beatmapsPassed",
          "A call costs one point for each beatmapset that is asked for.");

  private EndpointLimits() {}

  static String html(EndpointFacts endpoint) {
    List<String> items = new ArrayList<>();
    items.add(
        "osu! asks for no more than 60 requests a minute in all; the client keeps to it by itself.");
    for (String throttle : endpoint.route().throttles()) {
      items.add(throttle(throttle));
    }
    if (COSTS.containsKey(endpoint.id())) {
      items.add(COSTS.get(endpoint.id()));
    }
    if (endpoint.id().equals("chat.sendMessage") || endpoint.id().equals("chat.create")) {
      items.add("The server takes one message a second, and answers 429 to more.");
    }
    if (endpoint.endpoint().paging() != Paging.NONE) {
      items.add("Each page of the list is a call.");
    }
    return "<ul><li>" + String.join("</li><li>", items) + "</li></ul>";
  }

  /** A limit such as {@code 1200,1,api:}: points, minutes, counter. */
  private static String throttle(String text) {
    String[] parts = text.split(",", -1);
    String minutes = parts[1].equals("1") ? "a minute" : "in " + parts[1] + " minutes";
    boolean shared = parts.length == 3 && parts[2].equals("api:");
    return shared
        ? "The server lets a token make %s calls %s, all endpoints together."
            .formatted(parts[0], minutes)
        : "The server lets a token make %s calls of this %s.".formatted(parts[0], minutes);
  }
}
