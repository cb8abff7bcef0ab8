package io.github.osuapi.limit.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** When calls were made, and how many any stretch of time held. */
final class SentCalls {
  private final List<Long> nanos = new ArrayList<>();

  void at(long time) {
    nanos.add(time);
  }

  int size() {
    return nanos.size();
  }

  /** The most calls in any stretch of time, both ends included. */
  int mostIn(Duration stretch) {
    List<Long> sorted = nanos.stream().sorted().toList();
    int most = 0;
    int first = 0;
    for (int last = 0; last < sorted.size(); last++) {
      while (sorted.get(last) - sorted.get(first) > stretch.toNanos()) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}
