package io.github.osuapi.site.html;

import java.util.Map;

/** Code on a page, with a button that copies it. */
public final class CodeBlock {
  private static final Map<String, String> TITLES =
      Map.of("java", "Java", "kotlin", "Kotlin", "xml", "XML", "sh", "Shell", "groovy", "Gradle");

  private CodeBlock() {}

  /** A block of code in a language of Markdown's; any other is shown as plain text. */
  public static String html(String language, String code) {
    String title = TITLES.getOrDefault(language, "");
    String label = title.isEmpty() ? "Code" : title + " code";
    return """
        <div class="code%s" role="group" aria-label="%s"><div class="code-bar"><span>%s</span>\
        <button type="button" class="copy">Copy</button></div>\
        <pre tabindex="0"><code>%s</code></pre></div>
        """
        .formatted(
            title.isEmpty() ? " plain" : "",
            label,
            title,
            Highlighter.html(language, code.stripTrailing()));
  }
}
