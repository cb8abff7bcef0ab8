package io.github.osuapi.sandbox.handler;

/** Turns the little BBCode that posts use into HTML. */
final class BbCode {
  private BbCode() {}

  static String html(String raw) {
    String escaped =
        raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br />");
    String marked =
        escaped
            .replaceAll("\\[b\\](.*?)\\[/b\\]", "<strong>$1</strong>")
            .replaceAll("\\[i\\](.*?)\\[/i\\]", "<em>$1</em>");
    return "<div class='bbcode'>" + marked + "</div>";
  }
}
