package io.github.osuapi.sandbox.world;

import java.util.List;

/** The names of the rulesets; their ids are the positions. */
public final class Rulesets {
  /** All of them. */
  public static final List<String> NAMES = List.of("osu", "taiko", "fruits", "mania");

  private Rulesets() {}

  /**
   * Tells the id of a ruleset.
   *
   * @param name its name
   * @return its id; -1 where there is none of that name
   */
  public static int id(String name) {
    return NAMES.indexOf(name);
  }
}
