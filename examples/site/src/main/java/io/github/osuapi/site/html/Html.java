package io.github.osuapi.site.html;

import java.util.Locale;

/** Text for HTML. */
public final class Html {
  private Html() {}

  /** Text that stands for itself, in an element or in a quoted attribute. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** HTML without its tags and entities, on one line. */
  public static String text(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** A sentence of a text that begins in lower case and ends without a full stop. */
  public static String sentence(String phrase) {
    if (phrase.isEmpty()) {
      return "";
    }
    boolean lower = phrase.charAt(0) != '<' && phrase.charAt(0) != '{';
    String start = lower ? phrase.substring(0, 1).toUpperCase(Locale.ROOT) : phrase.substring(0, 1);
    return start + phrase.substring(1) + (phrase.endsWith(".") ? "" : ".");
  }

  /** The name that a heading is linked to by. */
  public static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .strip()
        .replace(' ', '-');
  }
}
