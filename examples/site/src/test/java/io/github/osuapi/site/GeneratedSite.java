package io.github.osuapi.site;

import io.github.osuapi.site.facts.Reference;
import io.github.osuapi.site.page.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The site as the tests see it, written once. */
public final class GeneratedSite {
  /** The root of this project. */
  public static final Path ROOT =
      Path.of(System.getProperty("root.directory", "../..")).toAbsolutePath().normalize();

  /** The site itself. */
  public static final Site SITE = new Site(ROOT, Reference.read(ROOT));

  /** Where it was written. */
  public static final Path FOLDER = written();

  private GeneratedSite() {}

  private static Path written() {
    Path folder = Path.of("target/site-under-test").toAbsolutePath();
    SITE.write(folder);
    return folder;
  }

  /** All pages. */
  public static List<Path> pages() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
