package io.github.osuapi.processor.source;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** String constants. */
public final class Literals {
  private static final Pattern LINE_SEPARATOR = Pattern.compile("[\\u2028\\u2029]");

  private Literals() {}

  /**
   * Writes a text that may have anything in it. JavaPoet's {@code $S} breaks the line, and with it
   * the constant, at Unicode's own line separators.
   *
   * @param text the text
   * @return a constant expression
   */
  public static CodeBlock of(String text) {
    Matcher separator = LINE_SEPARATOR.matcher(text);
    List<CodeBlock> parts = new ArrayList<>();
    int end = 0;
    while (separator.find()) {
      parts.add(CodeBlock.of("$S", text.substring(end, separator.start())));
      parts.add(
          CodeBlock.of("$L", String.format("\"\\u%04x\"", (int) text.charAt(separator.start()))));
      end = separator.end();
    }
    parts.add(CodeBlock.of("$S", text.substring(end)));
    return parts.stream().collect(CodeBlock.joining(" + "));
  }
}
