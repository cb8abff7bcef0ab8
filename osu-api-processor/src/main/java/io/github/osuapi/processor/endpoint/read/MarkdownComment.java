package io.github.osuapi.processor.endpoint.read;

import io.github.osuapi.processor.source.Comments;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A doc comment of lines that begin with three slashes, which is Markdown. It becomes what the
 * generated comments are: plain text, with code as such.
 */
final class MarkdownComment {
  private static final @Nullable Method KIND = kind();
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
  private static final Pattern TAG = Pattern.compile("\\s*@(param\\s+\\S+|\\w+)");
  private static final Pattern SEE = Pattern.compile("\\s*@see\\s.*");
  private static final Pattern CODE = Pattern.compile("(`+)(.+?)\\1");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]+)](?:\\[[^\\[\\]]+]|\\([^()]*\\))");

  private MarkdownComment() {}

  /** Whether the comment of an element is one; never on a compiler that knows none. */
  static boolean isOn(Element element, Elements elements) {
    try {
      return KIND != null && "END_OF_LINE".equals(String.valueOf(KIND.invoke(elements, element)));
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /** Since Java 23. */
  private static @Nullable Method kind() {
    try {
      return Elements.class.getMethod("getDocCommentKind", Element.class);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** The comment as javadoc, its block tags where they were. */
  static String javadoc(String markdown) {
    StringBuilder javadoc = new StringBuilder();
    boolean code = false;
    boolean tags = false;
    boolean blank = false;
    for (String line : markdown.lines().toList()) {
      Matcher tag = TAG.matcher(line);
      if (FENCE.matcher(line).matches()) {
        javadoc.append(code ? "</pre>" : "<pre>");
        code = !code;
      } else if (code) {
        javadoc.append(Comments.text(line));
      } else if (tag.lookingAt()) {
        tags = true;
        javadoc.append(tag.group()).append(tagText(line, tag));
      } else {
        boolean paragraph = blank && !tags && !line.isBlank() && !javadoc.toString().isBlank();
        javadoc.append(paragraph ? "<p>" : "").append(text(line));
      }
      blank = line.isBlank();
      javadoc.append('\n');
    }
    return code ? javadoc.append("</pre>\n").toString() : javadoc.toString();
  }

  /** A reference is the same in both. */
  private static String tagText(String line, Matcher tag) {
    String text = line.substring(tag.end());
    return SEE.matcher(line).matches() ? text : text(text);
  }

  private static String text(String line) {
    StringBuilder text = new StringBuilder();
    Matcher code = CODE.matcher(line);
    int end = 0;
    while (code.find()) {
      text.append(withoutLinks(line.substring(end, code.start())));
      text.append("<code>").append(Comments.text(code.group(2))).append("</code>");
      end = code.end();
    }
    return text.append(withoutLinks(line.substring(end))).toString();
  }

  private static String withoutLinks(String text) {
    return Comments.text(LINK.matcher(text).replaceAll("$1"));
  }
}
