package io.github.osuapi.site.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours code: comments, texts, annotations, keywords and numbers. */
public final class Highlighter {
  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "as",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "class",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "for",
          "fun",
          "if",
          "implements",
          "import",
          "in",
          "instanceof",
          "int",
          "interface",
          "is",
          "long",
          "new",
          "null",
          "object",
          "package",
          "private",
          "protected",
          "public",
          "record",
          "return",
          "sealed",
          "static",
          "super",
          "switch",
          "this",
          "throw",
          "throws",
          "true",
          "try",
          "val",
          "var",
          "void",
          "when",
          "while",
          "yield");

  private static final Pattern CODE =
      Pattern.compile(
          "(?s)(?<comment>//[^\\n]*|/\\*.*?\\*/)"
              + "|(?<text>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])')"
              + "|(?<annotation>@[A-Za-z]\\w*)"
              + "|(?<word>[A-Za-z_]\\w*)"
              + "|(?<number>\\b\\d[\\d_]*L?\\b)");

  private static final Pattern MARKUP =
      Pattern.compile("(?s)(?<comment><!--.*?-->)|(?<word></?[\\w.-]+|/?>)|(?<text>\"[^\"]*\")");

  private static final Pattern SHELL =
      Pattern.compile("(?m)(?<comment>#[^\\n]*)|(?<text>\"[^\"\\n]*\"|'[^'\\n]*')");

  private Highlighter() {}

  /** Code as HTML, in a language of Markdown's code blocks; plain where it is another. */
  public static String html(String language, String code) {
    return switch (language) {
      case "java", "kotlin", "groovy" -> marked(CODE, code);
      case "xml", "html" -> marked(MARKUP, code);
      case "sh" -> marked(SHELL, code);
      default -> Html.escape(code);
    };
  }

  private static String marked(Pattern pattern, String code) {
    Matcher matcher = pattern.matcher(code);
    StringBuilder html = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      html.append(Html.escape(code.substring(end, matcher.start())));
      html.append(span(pattern, matcher));
      end = matcher.end();
    }
    return html.append(Html.escape(code.substring(end))).toString();
  }

  private static String span(Pattern pattern, Matcher matcher) {
    String token = Html.escape(matcher.group());
    String kind = kind(pattern, matcher);
    return kind.isEmpty() ? token : "<span class=\"t-%s\">%s</span>".formatted(kind, token);
  }

  private static String kind(Pattern pattern, Matcher matcher) {
    if (matcher.group("comment") != null) {
      return "comment";
    }
    if (matcher.group("text") != null) {
      return "text";
    }
    if (pattern == SHELL) {
      return "";
    }
    if (pattern == MARKUP) {
      return "keyword";
    }
    if (matcher.group("annotation") != null) {
      return "annotation";
    }
    if (matcher.group("number") != null) {
      return "number";
    }
    return KEYWORDS.contains(matcher.group("word")) ? "keyword" : "";
  }
}
