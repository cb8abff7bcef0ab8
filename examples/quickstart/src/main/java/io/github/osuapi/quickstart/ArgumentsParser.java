package io.github.osuapi.quickstart;

import io.github.osuapi.json.WireValue;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.oauth.ServerAddress;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the command line. One parser reads one. */
final class ArgumentsParser {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MAX_LIMIT = 100;

  private final Iterator<String> words;
  private @Nullable UserRef user;
  private @Nullable Ruleset ruleset;
  private @Nullable String baseUrl;
  private int limit = DEFAULT_LIMIT;
  private boolean friends;
  private ColorMode color = ColorMode.AUTO;
  private boolean debug;
  private boolean help;

  private ArgumentsParser(List<String> words) {
    this.words = words.iterator();
  }

  /**
   * Reads a command line. A value follows its option as the next word, or after {@code =}.
   *
   * @throws UsageException where a word is not understood
   */
  static Arguments parse(String... words) {
    ArgumentsParser parser = new ArgumentsParser(Arrays.asList(words));
    while (parser.words.hasNext()) {
      parser.read(parser.words.next());
    }
    return new Arguments(
        parser.user,
        parser.ruleset,
        parser.baseUrl,
        parser.limit,
        parser.friends,
        parser.color,
        parser.debug,
        parser.help);
  }

  private void read(String word) {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String option = equals < 0 ? word : word.substring(0, equals);
    String attached = equals < 0 ? null : word.substring(equals + 1);
    switch (option) {
      case "--user" -> user = user(value(option, attached));
      case "--ruleset" -> ruleset = ruleset(value(option, attached));
      case "--base-url" -> baseUrl = baseUrl(value(option, attached));
      case "--limit" -> limit = limit(value(option, attached));
      case "--color", "--colour" -> color = ColorMode.of(value(option, attached));
      case "--friends" -> friends = flag(option, attached);
      case "--debug" -> debug = flag(option, attached);
      case "--help", "-h" -> help = flag(option, attached);
      default -> throw unknown(option);
    }
  }

  private String value(String option, @Nullable String attached) {
    if (attached != null) {
      return attached;
    }
    if (!words.hasNext()) {
      throw new UsageException(option + " needs a value");
    }
    String next = words.next();
    if (next.startsWith("--")) {
      throw new UsageException(option + " needs a value, but " + next + " follows");
    }
    return next;
  }

  private static boolean flag(String option, @Nullable String attached) {
    if (attached != null) {
      throw new UsageException(option + " takes no value, but got '" + attached + "'");
    }
    return true;
  }

  private static UsageException unknown(String word) {
    return new UsageException(
        word.startsWith("-")
            ? "no option '" + word + "'"
            : "cannot tell what '" + word + "' is for. A player is named with --user");
  }

  private static UserRef user(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.equals("@")) {
      throw new UsageException("--user needs a player's name or id, but got '" + text + "'");
    }
    boolean id = trimmed.matches("[1-9][0-9]*");
    return id ? new UserRef(trimmed) : UserRef.of(trimmed);
  }

  private static Ruleset ruleset(String text) {
    Ruleset found = Ruleset.of(text.toLowerCase(Locale.ROOT));
    if (found instanceof Ruleset.Unknown) {
      String known =
          Arrays.stream(Ruleset.Known.values())
              .map(WireValue::value)
              .collect(Collectors.joining(", "));
      throw new UsageException("no ruleset '" + text + "'. There are " + known);
    }
    return found;
  }

  private static int limit(String text) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= MAX_LIMIT) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw badLimit(text);
    }
    throw badLimit(text);
  }

  private static UsageException badLimit(String text) {
    return new UsageException(
        "--limit is a number from 1 to " + MAX_LIMIT + ", but got '" + text + "'");
  }

  private static String baseUrl(String text) {
    try {
      return ServerAddress.of(text).toString();
    } catch (IllegalArgumentException e) {
      // Whatever stands before an @ may be a password.
      String shown = text.contains("@") ? "one with a name and password" : "'" + text + "'";
      throw new UsageException(
          "--base-url is an https address, or an http address of this machine, such as"
              + " https://osu.ppy.sh/, but got "
              + shown);
    }
  }
}
