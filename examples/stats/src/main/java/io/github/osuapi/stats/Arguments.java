package io.github.osuapi.stats;

import io.github.osuapi.model.Ruleset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The command line.
 *
 * @param players whom to plot; empty for those of the sandbox
 * @param ruleset in which ruleset
 * @param folder where the files go
 * @param help whether to print the help alone
 */
record Arguments(List<String> players, Ruleset ruleset, Path folder, boolean help) {
  static final String HELP =
      """
      Plots osu! players' ranks of the last 90 days and the points of their best scores.

      Usage: stats [OPTION]... [PLAYER]...

        --ruleset RULESET  osu, taiko, fruits or mania. Default: osu
        --out FOLDER       where stats.csv and stats.svg go. Default: target
        --help             print this

      Without credentials it asks a sandbox with players of its own. For those of osu.ppy.sh,
      set OSU_CLIENT_ID and OSU_CLIENT_SECRET to those of your OAuth client:
      https://osu.ppy.sh/home/account/edit#oauth
      """;

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException where a word is not understood; the message says why
   */
  static Arguments parse(String... words) {
    List<String> players = new ArrayList<>();
    Ruleset ruleset = Ruleset.OSU;
    Path folder = Path.of("target");
    boolean help = false;
    Iterator<String> rest = Arrays.asList(words).iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      switch (word) {
        case "--ruleset" -> ruleset = ruleset(value(word, rest));
        case "--out" -> folder = Path.of(value(word, rest));
        case "--help", "-h" -> help = true;
        default -> {
          if (word.startsWith("--")) {
            throw new IllegalArgumentException("no option '" + word + "'");
          }
          players.add(word);
        }
      }
    }
    return new Arguments(List.copyOf(players), ruleset, folder, help);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static Ruleset ruleset(String name) {
    Ruleset ruleset = Ruleset.of(name);
    if (ruleset instanceof Ruleset.Unknown) {
      throw new IllegalArgumentException(
          "no ruleset '" + name + "'. There are osu, taiko, fruits and mania");
    }
    return ruleset;
  }
}
