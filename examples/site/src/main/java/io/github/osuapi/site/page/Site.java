package io.github.osuapi.site.page;

import io.github.osuapi.site.access.AccessScript;
import io.github.osuapi.site.facts.Reference;
import io.github.osuapi.site.guide.Guide;
import io.github.osuapi.site.guide.Guides;
import io.github.osuapi.site.html.Links;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The whole site. */
public final class Site {
  private static final List<String> ASSETS =
      List.of("site.css", "theme.js", "site.js", "explorer-model.js", "explorer.js", "icon.svg");

  private final Reference reference;
  private final AccessScript access;
  private final Layout layout;
  private final List<Page> pages = new ArrayList<>();

  /**
   * Puts the site together.
   *
   * @param root the root of this project
   * @param reference what the site tells of
   */
  public Site(Path root, Reference reference) {
    this.reference = reference;
    this.access = new AccessScript(reference);
    List<Guide> guides = Guides.read(root.resolve("docs"), reference.endpointIds());
    Links links =
        new Links(
            "../",
            reference.models().keySet(),
            guides.stream().map(Guide::name).collect(Collectors.toSet()));
    this.layout = new Layout(reference, guides, links);
    IndexPages indexes = new IndexPages(reference, links);
    try {
      pages.add(
          new HomePage(reference, guides, Files.readString(root.resolve("README.md"))).page());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pages.add(ExplorerPage.page());
    pages.add(indexes.guides(guides));
    guides.stream().map(IndexPages::guide).forEach(pages::add);
    pages.add(indexes.endpoints());
    reference.endpoints().stream()
        .map(endpoint -> new EndpointPage(reference, endpoint, links).page())
        .forEach(pages::add);
    pages.add(indexes.models());
    reference.models().values().stream()
        .map(model -> new ModelPage(reference, model, links).page())
        .forEach(pages::add);
  }

  /** What the site tells of. */
  public Reference reference() {
    return reference;
  }

  /** The table that the explorer looks things up in. */
  public AccessScript access() {
    return access;
  }

  /** The pages' files, from the root of the site. */
  public List<String> paths() {
    return pages.stream().map(Page::path).toList();
  }

  /** Writes all files below a folder. */
  public void write(Path folder) {
    try {
      for (Page page : pages) {
        write(folder.resolve(page.path()), layout.html(page));
      }
      write(folder.resolve("assets/search-index.js"), SearchScript.text(pages));
      write(folder.resolve("assets/access.js"), access.text());
      for (String asset : ASSETS) {
        write(folder.resolve("assets").resolve(asset), asset(asset));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The site cannot be written to " + folder, e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  private static String asset(String name) throws IOException {
    try (InputStream in = Site.class.getResourceAsStream("/io/github/osuapi/site/assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The asset " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
