package io.github.osuapi.site.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where pages link to.
 *
 * @param root the way from the page to the root of the site: empty, or {@code ../}
 * @param models the simple names of the models that have a page
 * @param guides the names of the guides
 */
public record Links(String root, Set<String> models, Set<String> guides) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.]*");
  private static final Pattern INLINE_TAG = Pattern.compile("(?s)\\{@(\\w+)\\s+([^{}]*)}");

  /** The page on an endpoint. */
  public String endpoint(String id) {
    return root + "endpoints/" + id + ".html";
  }

  /** The page on a model. */
  public String model(String name) {
    return root + "models/" + name + ".html";
  }

  /** The page of a guide. */
  public String guide(String name) {
    return root + "guides/" + name + ".html";
  }

  /** Words that lead to a guide where there is one of that name. */
  public String toGuide(String name, String words) {
    return guides.contains(name) ? "<a href=\"%s\">%s</a>".formatted(guide(name), words) : words;
  }

  /** The same for another page, by its way to the root of the site. */
  public Links from(String otherRoot) {
    return new Links(otherRoot, models, guides);
  }

  /** The javadoc of a class, by its qualified name. */
  public String javadoc(String type) {
    return root + "javadoc/" + type.replace('.', '/') + ".html";
  }

  /** A type with qualified names, as HTML: simple names, those of models with links. */
  public String type(String qualified) {
    Matcher name = NAME.matcher(qualified);
    StringBuilder html = new StringBuilder();
    int end = 0;
    while (name.find()) {
      html.append(Html.escape(qualified.substring(end, name.start()))).append(simple(name.group()));
      end = name.end();
    }
    return html.append(Html.escape(qualified.substring(end)))
        .toString()
        .replace(",", ", ")
        .replace(",  ", ", ");
  }

  /** The type of a setter's parameter: the declaration's, but for boxes. */
  public String parameter(String qualified) {
    return switch (qualified) {
      case "java.lang.Boolean" -> "boolean";
      case "java.lang.Integer" -> "int";
      case "java.lang.Long" -> "long";
      case "java.lang.Double" -> "double";
      default -> type(qualified);
    };
  }

  private String simple(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return models.contains(simple) ? link(simple, simple) : simple;
  }

  private String link(String model, String label) {
    return "<a href=\"%s\">%s</a>".formatted(model(model), label);
  }

  /** Javadoc as HTML: its inline tags become code and links. */
  public String doc(String javadoc) {
    return INLINE_TAG
        .matcher(javadoc.strip())
        .replaceAll(tag -> Matcher.quoteReplacement(inline(tag.group(1), tag.group(2).strip())));
  }

  private String inline(String tag, String content) {
    if (!tag.startsWith("link")) {
      return "<code>" + Html.escape(content.replaceAll("\\s+", " ")) + "</code>";
    }
    String[] parts = content.split("\\s+", 2);
    String target = parts[0];
    String type = target.replaceAll("#.*", "");
    String label = parts.length == 2 ? parts[1] : target.replaceFirst("^#", "").replace('#', '.');
    String code = "<code>" + Html.escape(label) + "</code>";
    return models.contains(type) ? link(type, code) : code;
  }
}
