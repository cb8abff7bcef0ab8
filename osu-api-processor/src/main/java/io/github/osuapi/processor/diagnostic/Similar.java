package io.github.osuapi.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what was meant. */
public final class Similar {
  private Similar() {}

  /**
   * Finds the word that differs least, by the number of characters to insert, delete or replace.
   *
   * @param word what was written
   * @param words what would have been right
   * @return the most similar word, or empty where more than half of it differs
   */
  public static Optional<String> to(String word, Collection<String> words) {
    return words.stream()
        .filter(other -> 2 * distance(word, other) <= Math.max(word.length(), other.length()))
        .min(Comparator.comparingInt(other -> distance(word, other)));
  }

  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j < current.length; j++) {
        int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
