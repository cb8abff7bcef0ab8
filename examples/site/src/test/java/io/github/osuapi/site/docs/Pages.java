package io.github.osuapi.site.docs;

import io.github.osuapi.site.GeneratedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Every page of documentation that the project has, in Markdown. */
final class Pages {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final String GIVEN = "<!-- given\n";

  /** The pages' texts, by their paths from the root of the project. */
  static final Map<String, String> TEXTS = read();

  private Pages() {}

  private static Map<String, String> read() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(GeneratedSite.ROOT)) {
      for (Path file : files.filter(Pages::isPage).toList()) {
        texts.put(
            GeneratedSite.ROOT.relativize(file).toString().replace('\\', '/'),
            Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static boolean isPage(Path file) {
    Path path = GeneratedSite.ROOT.relativize(file);
    for (Path name : path) {
      if (name.toString().matches("target|\\..+")) {
        return false;
      }
    }
    return path.toString().endsWith(".md");
  }

  /** All blocks of code and all that is given to them, page by page. */
  static List<PageBlock> blocks() {
    List<PageBlock> blocks = new ArrayList<>();
    TEXTS.forEach((page, text) -> PARSER.parse(text).accept(new Finder(page, blocks)));
    return blocks;
  }

  /** The blocks in a language. */
  static List<PageBlock> blocks(String language) {
    return blocks().stream().filter(block -> block.language().equals(language)).toList();
  }

  /** Where a page links to, as it is written there. */
  static List<String> links(String page) {
    List<String> links = new ArrayList<>();
    PARSER
        .parse(String.valueOf(TEXTS.get(page)))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
              }
            });
    return links;
  }

  /** Collects blocks. */
  private static final class Finder extends AbstractVisitor {
    private final String page;
    private final List<PageBlock> blocks;

    Finder(String page, List<PageBlock> blocks) {
      this.page = page;
      this.blocks = blocks;
    }

    @Override
    public void visit(FencedCodeBlock block) {
      blocks.add(new PageBlock(page, line(block) + 1, block.getInfo().strip(), block.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock block) {
      String text = block.getLiteral();
      if (text.startsWith(GIVEN)) {
        String code = text.substring(GIVEN.length(), text.lastIndexOf("-->"));
        blocks.add(new PageBlock(page, line(block) + 1, "given", code));
      }
    }

    private static int line(Node node) {
      return node.getSourceSpans().get(0).getLineIndex() + 1;
    }
  }
}
