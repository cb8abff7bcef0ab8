package io.github.osuapi.site.page;

import io.github.osuapi.annotations.Paging;
import io.github.osuapi.request.EndpointCost;
import io.github.osuapi.site.facts.EndpointFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * How often an endpoint may be called: by the throttles of the server's own route list, and by what
 * the endpoint declares that a call costs.
 */
final class EndpointLimits {
  private EndpointLimits() {}

  static String html(EndpointFacts endpoint) {
    List<String> items = new ArrayList<>();
    items.add(
        "osu! asks for no more than 60 requests a minute in all; the client keeps to it by itself.");
    for (String throttle : endpoint.route().throttles()) {
      items.add(throttle(throttle));
    }
    costs(endpoint.endpoint().cost(), items);
    if (endpoint.id().equals("chat.sendMessage") || endpoint.id().equals("chat.create")) {
      items.add("The server takes one message a second, and answers 429 to more.");
    }
    if (endpoint.endpoint().paging() != Paging.NONE) {
      items.add("Each page of the list is a call.");
    }
    return "<ul><li>" + String.join("</li><li>", items) + "</li></ul>";
  }

  private static void costs(EndpointCost cost, List<String> items) {
    cost.each()
        .forEach(
            (parameter, points) ->
                items.add(
                    "A call costs %s of the server's points for each value of <code>%s</code>."
                        .formatted(points, parameter)));
    cost.times()
        .forEach(
            (parameter, factor) ->
                items.add(
                    "It costs %s times as much with <code>%s</code>."
                        .formatted(factor, parameter)));
    if (cost.replayDownload()) {
      items.add("osu! asks for no more than 10 replay downloads a minute; the client keeps to it.");
    }
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
