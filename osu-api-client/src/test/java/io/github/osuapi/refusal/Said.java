package io.github.osuapi.refusal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * What a compiler printed once.
 *
 * @param kind how bad it is
 * @param file the file's name, empty without position
 * @param line the line, from 1
 * @param column the column, from 1
 * @param text the whole message
 */
record Said(Diagnostic.Kind kind, String file, long line, long column, String text) {
  private static final Pattern ID = Pattern.compile("\\[(Osu\\w+)] .*", Pattern.DOTALL);

  static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
    @Nullable JavaFileObject source = diagnostic.getSource();
    return new Said(
        diagnostic.getKind(),
        source == null ? "" : String.valueOf(Path.of(source.toUri()).getFileName()),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }

  boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** The id that our messages start with; empty for the compiler's own. */
  String id() {
    Matcher id = ID.matcher(text);
    return id.matches() ? id.group(1) : "";
  }

  /** For example {@code Calls.java:5:7 [OsuScopeMissing] chat().sendMessage needs ...}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + " " + text;
  }
}
