package io.github.osuapi.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words to look for, and phrases in quotes. */
record TextQuery(String text, List<List<String>> terms) {
  private static final Pattern TERM = Pattern.compile("\"(?<phrase>[^\"]*)\"|(?<word>[^\\s\"]+)");

  static TextQuery parse(String text) {
    List<List<String>> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(text);
    while (matcher.find()) {
      String phrase = matcher.group("phrase");
      if (phrase == null) {
        IndexedText.wordsOf(matcher.group("word")).forEach(word -> terms.add(List.of(word)));
      } else if (!IndexedText.wordsOf(phrase).isEmpty()) {
        terms.add(IndexedText.wordsOf(phrase));
      }
    }
    return new TextQuery(text, terms);
  }

  /** Tells whether one of the words is in one of the texts. */
  boolean findsAny(List<IndexedText> texts) {
    return terms.stream().anyMatch(term -> isIn(term, texts));
  }

  /** Tells whether each of the words is in one of the texts. */
  boolean findsAll(List<IndexedText> texts) {
    return !terms.isEmpty() && terms.stream().allMatch(term -> isIn(term, texts));
  }

  private static boolean isIn(List<String> term, List<IndexedText> texts) {
    return texts.stream().anyMatch(text -> text.has(term));
  }
}
