package io.github.osuapi.site.guide;

import io.github.osuapi.site.guide.Guide.Heading;
import io.github.osuapi.site.html.CallLinks;
import io.github.osuapi.site.html.CodeBlock;
import io.github.osuapi.site.html.Html;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns Markdown into HTML as the site has it. Links to files of the project lead to where its code
 * is kept.
 */
final class Markdown {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private static final String SITE_FILE = "target/site/[\\w/.]+\\.html";

  private static final URI PROJECT =
      URI.create("https://github.com/osuapi/osu-api/blob/main/docs/");

  private final Set<String> names;
  private final CallLinks calls;
  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final TextContentRenderer plain =
      TextContentRenderer.builder().extensions(EXTENSIONS).build();

  /** For pages that may link to each other by these names, and to the pages on these calls. */
  Markdown(Set<String> names, CallLinks calls) {
    this.names = Set.copyOf(names);
    this.calls = calls;
  }

  Guide guide(String name, String section, String text) {
    Node document = parser.parse(text);
    String title = "";
    String summary = "";
    List<Heading> headings = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      if (node instanceof org.commonmark.node.Heading heading) {
        String words = plain.render(heading).strip();
        if (heading.getLevel() == 1) {
          title = words;
          heading.unlink();
        } else if (heading.getLevel() == 2) {
          headings.add(new Heading(Html.anchor(words), words));
        }
      } else if (node instanceof Paragraph && summary.isEmpty()) {
        summary = plain.render(node).replaceAll("\\s+", " ").strip();
      }
      node = next;
    }
    if (title.isEmpty()) {
      throw new IllegalStateException("docs/" + name + ".md has no heading of the first level");
    }
    return new Guide(name, section, title, summary, html(document), headings);
  }

  private String html(Node document) {
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .attributeProviderFactory(context -> this::attributes)
        .nodeRendererFactory(context -> new Blocks(context, calls))
        .nodeRendererFactory(context -> new Links(context, names))
        .build()
        .render(document);
  }

  private void attributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof org.commonmark.node.Heading heading) {
      attributes.put("id", Html.anchor(plain.render(heading).strip()));
    }
    if (node instanceof TableBlock) {
      attributes.put("class", "wide");
      attributes.put("tabindex", "0");
    }
  }

  /** Writes code as the site does, and leaves out comments. */
  private record Blocks(HtmlNodeRendererContext context, CallLinks calls) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(FencedCodeBlock.class, HtmlBlock.class, Code.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof FencedCodeBlock code) {
        context.getWriter().raw(calls.in(CodeBlock.html(code.getInfo(), code.getLiteral())));
      } else if (node instanceof Code code) {
        context.getWriter().raw(inline(node, code.getLiteral()));
      }
    }

    /** Code within a line; the name of a file of the site leads there. */
    private String inline(Node node, String text) {
      String code = "<code>" + Html.escape(text) + "</code>";
      if (text.matches(SITE_FILE)) {
        return "<a href=\"%s\">%s</a>".formatted(text.replaceFirst("target/site", ".."), code);
      }
      return node.getParent() instanceof Link ? code : calls.in(code);
    }
  }

  /** Links to other guides within the site. */
  private record Links(HtmlNodeRendererContext context, Set<String> names) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
      String target = target(((Link) node).getDestination());
      context.getWriter().tag("a", Map.of("href", target));
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      context.getWriter().tag("/a");
    }

    private String target(String destination) {
      if (destination.startsWith("#") || destination.startsWith("https://")) {
        return destination;
      }
      String[] parts = destination.split("#", 2);
      String name = parts[0].replaceFirst("\\.md$", "");
      if (!parts[0].endsWith(".md") || !names.contains(name)) {
        return PROJECT.resolve(destination).toString();
      }
      return name + ".html" + (parts.length == 2 ? "#" + parts[1] : "");
    }
  }
}
