package io.github.osuapi.sandbox.search;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as the server's index has it: in words, and where it is made for that also by how they
 * begin.
 */
record IndexedText(List<String> words, List<String> chunks) {
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{IsHan}|\\p{IsHiragana}"
              + "|[\\p{L}\\p{N}_&&[^\\p{IsHan}\\p{IsHiragana}]]+"
              + "(?:['\u2019.][\\p{L}\\p{N}_&&[^\\p{IsHan}\\p{IsHiragana}]]+)*");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 20;

  static IndexedText of(String text) {
    return new IndexedText(wordsOf(text), List.of());
  }

  static IndexedText withBeginnings(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return new IndexedText(wordsOf(text), List.of(lower.split("\\s+")));
  }

  static List<String> wordsOf(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** Tells whether one word, or several in a row, are there. */
  boolean has(List<String> phrase) {
    if (Collections.indexOfSubList(words, phrase) >= 0) {
      return true;
    }
    String first = phrase.get(0);
    return phrase.size() == 1
        && first.length() >= SHORTEST
        && first.length() <= LONGEST
        && chunks.stream().anyMatch(chunk -> chunk.startsWith(first));
  }
}
