package io.github.osuapi.site;

import io.github.osuapi.site.facts.Reference;
import io.github.osuapi.site.page.Site;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the site. */
public final class SiteMain {
  private SiteMain() {}

  /**
   * Writes the site and the javadoc into a folder.
   *
   * @param args the root of this project, which must be built, and the folder
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("Give the root of the project and the folder to write to.");
      System.exit(2);
    }
    Path root = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    Site site = new Site(root, Reference.read(root));
    site.write(folder);
    JavadocTool.write(root, folder.resolve("javadoc"));
    System.out.println(site.paths().size() + " pages: " + folder.resolve("index.html").normalize());
  }
}
