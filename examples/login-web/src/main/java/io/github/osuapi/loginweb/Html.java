package io.github.osuapi.loginweb;

/** Text of others within HTML. */
final class Html {
  private Html() {}

  /** Returns a text that is safe between tags and in quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
