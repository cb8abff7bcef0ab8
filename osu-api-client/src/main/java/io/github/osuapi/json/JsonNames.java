package io.github.osuapi.json;

import com.fasterxml.jackson.core.io.SerializedString;
import com.squareup.moshi.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * The names of a model's fields, or the texts of an open enum's values, which a {@link JsonInput}
 * tells apart. Thread-safe.
 */
public final class JsonNames {
  /** The index of a name that is none of them. */
  public static final int UNKNOWN = -1;

  /** The index where no name is left. */
  public static final int END = -2;

  private final String[] names;

  /** The index of each name, plus one, at its hash or after it; 0 where there is none. */
  private final int[] table;

  /** The index, plus one, of what followed each name last time; before them, an unknown or none. */
  private final int[] followers;

  private final @Nullable SerializedString[] inJson;

  private JsonReader.@Nullable Options options;

  private JsonNames(String[] names) {
    this.names = names;
    this.followers = new int[names.length + 1];
    this.inJson = new SerializedString[names.length];
    this.table = new int[Integer.highestOneBit(names.length * 2 + 1) * 2];
    for (int i = 0; i < names.length; i++) {
      int at = start(names[i].hashCode());
      while (table[at] != 0) {
        at = at + 1 & table.length - 1;
      }
      table[at] = i + 1;
    }
  }

  /**
   * Prepares texts.
   *
   * @param names the texts, each of which has its place here as index
   * @return the prepared texts
   */
  public static JsonNames of(String... names) {
    return new JsonNames(names.clone());
  }

  private int start(int hash) {
    return (hash ^ hash >>> 16) & table.length - 1;
  }

  /** The name that came after another one before, {@link #UNKNOWN} where none did. */
  int expectedAfter(int before) {
    return followers[before + 1] - 1;
  }

  /** Expects a name after another one from now on. Any thread's object will do. */
  void expect(int name, int before) {
    followers[before + 1] = name + 1;
  }

  /** A name as JSON writes it. */
  SerializedString inJson(int name) {
    SerializedString known = inJson[name];
    if (known == null) {
      known = new SerializedString(names[name]);
      inJson[name] = known;
    }
    return known;
  }

  /** The index of a text, or {@link #UNKNOWN}. */
  int indexOf(String text) {
    int at = start(text.hashCode());
    for (int entry = table[at]; entry != 0; entry = table[at]) {
      if (names[entry - 1].equals(text)) {
        return entry - 1;
      }
      at = at + 1 & table.length - 1;
    }
    return UNKNOWN;
  }

  /** The index of a text, or {@link #UNKNOWN}. */
  int indexOf(char[] text, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + text[i];
    }
    int at = start(hash);
    for (int entry = table[at]; entry != 0; entry = table[at]) {
      if (isAt(names[entry - 1], text, from, length)) {
        return entry - 1;
      }
      at = at + 1 & table.length - 1;
    }
    return UNKNOWN;
  }

  private static boolean isAt(String name, char[] text, int from, int length) {
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** The same for Moshi's reader. Threads that ask at once may make several, which are alike. */
  JsonReader.Options options() {
    JsonReader.Options known = options;
    if (known == null) {
      known = JsonReader.Options.of(names);
      options = known;
    }
    return known;
  }
}
