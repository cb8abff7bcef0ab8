package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.Json;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** A page by number of a list by id, the newest first unless asked otherwise. */
record NumberedSlice(int page, int limit, boolean ascending) {
  private static final int FEWEST = 5;
  private static final int MOST = 50;

  static NumberedSlice of(ApiRequest request) {
    ObjectNode cursor = Cursors.read(request);
    int page = cursor.path("page").asInt(request.number("page", 1));
    int limit = cursor.path("limit").asInt(request.number("limit", MOST));
    return new NumberedSlice(
        Math.max(1, page),
        Math.max(FEWEST, Math.min(MOST, limit)),
        "id_asc".equals(request.text("sort")));
  }

  List<ObjectNode> sorted(Collection<ObjectNode> rows, Predicate<ObjectNode> wanted) {
    Comparator<ObjectNode> byId = Comparator.comparingLong(row -> row.get("id").asLong());
    return rows.stream().filter(wanted).sorted(ascending ? byId : byId.reversed()).toList();
  }

  List<ObjectNode> page(List<ObjectNode> found) {
    return found.stream().skip((page - 1L) * limit).limit(limit).toList();
  }

  void writeCursor(ObjectNode answer, List<ObjectNode> found) {
    boolean more = found.size() > (long) page * limit;
    Cursors.write(answer, more ? Json.object().put("page", page + 1).put("limit", limit) : null);
  }
}
