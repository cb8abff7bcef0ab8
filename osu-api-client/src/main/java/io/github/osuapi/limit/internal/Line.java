package io.github.osuapi.limit.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The calls that wait for the same things: those of one token, replay downloads apart. */
final class Line {
  /**
   * What makes a line.
   *
   * @param again whether its calls are under way, and send once more
   */
  record Key(TokenGate gate, boolean replayDownloads, boolean again) {}

  private final ApplicationLimits limits;
  private final Key key;
  private final Set<Turn> turns = new LinkedHashSet<>();

  Line(ApplicationLimits limits, Key key) {
    this.limits = limits;
    this.key = key;
  }

  Key key() {
    return key;
  }

  void add(Turn turn) {
    turns.add(turn);
  }

  boolean remove(Turn turn) {
    return turns.remove(turn);
  }

  Turn first() {
    return turns.iterator().next();
  }

  List<Turn> turns() {
    return List.copyOf(turns);
  }

  boolean isEmpty() {
    return turns.isEmpty();
  }

  int size() {
    return turns.size();
  }

  void leave(Turn turn) {
    limits.leave(this, turn);
  }
}
