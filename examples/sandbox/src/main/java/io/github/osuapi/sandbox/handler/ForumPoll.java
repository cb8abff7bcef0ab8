package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.Json;
import java.util.ArrayList;
import java.util.List;

/** A poll of a new topic. */
final class ForumPoll {
  private ForumPoll() {}

  static ObjectNode of(JsonNode asked, ForumBoard board) {
    String title = asked.path("title").asText();
    List<String> options =
        asked.path("options").asText().lines().filter(line -> !line.isBlank()).toList();
    List<String> problems = new ArrayList<>();
    if (title.isBlank()) {
      problems.add("Poll title is required.");
    }
    if (options.size() < 2) {
      problems.add("Need at least two options.");
    }
    if (!problems.isEmpty()) {
      throw new ApiError(422, String.join("\n", problems));
    }
    boolean hidden = isOn(asked, "hide_results");
    int days = asked.path("length_days").asInt(0);
    ObjectNode poll = Json.object();
    poll.put("allow_vote_change", isOn(asked, "vote_change"));
    poll.put("ended_at", days == 0 ? null : board.later(days));
    poll.put("hide_incomplete_results", hidden);
    poll.putNull("last_vote_at");
    poll.put("max_votes", asked.path("max_options").asInt(1));
    poll.put("started_at", board.now());
    poll.set("title", text(title));
    poll.put("total_vote_count", 0);
    ArrayNode list = poll.putArray("options");
    for (int i = 0; i < options.size(); i++) {
      ObjectNode option = list.addObject();
      option.put("id", i);
      option.set("text", text(options.get(i)));
      if (!hidden) {
        option.put("vote_count", 0);
      }
    }
    return poll;
  }

  private static ObjectNode text(String bbcode) {
    return Json.object().put("bbcode", bbcode).put("html", BbCode.html(bbcode));
  }

  private static boolean isOn(JsonNode asked, String name) {
    String value = asked.path(name).asText();
    return value.equals("1") || value.equals("true");
  }
}
