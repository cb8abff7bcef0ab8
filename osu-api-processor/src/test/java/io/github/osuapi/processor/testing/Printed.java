package io.github.osuapi.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
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
 * @param id the id in brackets that our messages start with, null for the compiler's own
 * @param text the whole message
 * @param file the file's name without its folder, null where the compiler gave no position
 * @param line the line, from 1
 * @param column the column, from 1
 * @param pointsAt the source from the position on, up to the line's end; empty without position
 */
public record Printed(
    Diagnostic.Kind kind,
    @Nullable String id,
    String text,
    @Nullable String file,
    long line,
    long column,
    String pointsAt) {
  private static final Pattern ID = Pattern.compile("\\[(Osu\\w+)] ");

  static Printed of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT);
    Matcher id = ID.matcher(text);
    @Nullable JavaFileObject source = diagnostic.getSource();
    return new Printed(
        diagnostic.getKind(),
        id.lookingAt() ? id.group(1) : null,
        text,
        source == null ? null : name(source.toUri()),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        source == null ? "" : pointsAt(source, diagnostic.getPosition()));
  }

  private static String name(URI file) {
    return String.valueOf(Path.of(file).getFileName());
  }

  private static String pointsAt(JavaFileObject source, long position) {
    if (position == Diagnostic.NOPOS) {
      return "";
    }
    try {
      String rest = Files.readString(Path.of(source.toUri())).substring((int) position);
      return rest.lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
