package io.github.osuapi.site.guide;

import io.github.osuapi.site.html.CallLinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the guides. */
public final class Guides {
  private static final Map<String, List<String>> SECTIONS = sections();
  private static final String OTHERS = "Background";

  private Guides() {}

  private static Map<String, List<String>> sections() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    sections.put("Start", List.of("first-app", "set-up", "kotlin", "from-ossapi"));
    sections.put(
        "Tokens", List.of("grants-and-scopes", "bots-and-delegation", "web-services", "tokens"));
    sections.put(
        "Calls",
        List.of(
            "paging",
            "references",
            "limits",
            "errors",
            "limits-and-errors",
            "in-a-program",
            "replays",
            "raw-calls",
            "own-endpoints"));
    sections.put("Testing and other servers", List.of("sandbox", "private-servers"));
    return sections;
  }

  /**
   * Reads every Markdown page of a folder; those that no section names come last.
   *
   * @param folder where they are
   * @param endpoints the ids of the endpoints, whose pages calls lead to
   */
  public static List<Guide> read(Path folder, Set<String> endpoints) {
    Map<String, Path> files = files(folder);
    Markdown markdown = new Markdown(files.keySet(), new CallLinks("../", endpoints));
    List<Guide> guides = new ArrayList<>();
    SECTIONS.forEach(
        (section, names) ->
            names.forEach(
                name -> {
                  Path file = files.remove(name);
                  if (file != null) {
                    guides.add(markdown.guide(name, section, text(file)));
                  }
                }));
    files.forEach((name, file) -> guides.add(markdown.guide(name, OTHERS, text(file))));
    return guides;
  }

  private static Map<String, Path> files(Path folder) {
    Map<String, Path> files = new LinkedHashMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      list.filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .forEach(file -> files.put(String.valueOf(file.getFileName()).replace(".md", ""), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
