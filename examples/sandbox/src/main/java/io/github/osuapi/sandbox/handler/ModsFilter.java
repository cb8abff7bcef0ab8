package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which scores a leaderboard with chosen mods has. */
final class ModsFilter implements Predicate<ObjectNode> {
  private static final String NO_MODS = "NM";

  /** Mods that change no result; they may be there without having been asked for. */
  private static final Set<String> PREFERENCES = Set.of("CL", "PF", "SD", "MR");

  /** What a mod is found as, besides its own name. */
  private static final Map<String, String> IMPLIED_BY = Map.of("DT", "NC", "HT", "DC", "SD", "PF");

  private final Set<String> asked;

  ModsFilter(List<String> asked) {
    this.asked = new HashSet<>(asked);
    this.asked.remove("");
  }

  @Override
  public boolean test(ObjectNode score) {
    Set<String> mods = new HashSet<>();
    score.get("mods").forEach(mod -> mods.add(mod.get("acronym").asText()));
    if (asked.isEmpty()) {
      return true;
    }
    if (asked.contains(NO_MODS) && PREFERENCES.containsAll(mods)) {
      return true;
    }
    Set<String> wanted = new HashSet<>(asked);
    wanted.remove(NO_MODS);
    return !wanted.isEmpty() && hasAll(mods, wanted) && hasNoOther(mods, wanted);
  }

  private static boolean hasAll(Set<String> mods, Set<String> wanted) {
    return wanted.stream()
        .allMatch(mod -> mods.contains(mod) || mods.contains(IMPLIED_BY.getOrDefault(mod, mod)));
  }

  private static boolean hasNoOther(Set<String> mods, Set<String> wanted) {
    Set<String> others = new HashSet<>(mods);
    others.removeAll(PREFERENCES);
    others.removeAll(wanted);
    wanted.forEach(mod -> others.remove(IMPLIED_BY.getOrDefault(mod, mod)));
    return others.isEmpty();
  }
}
