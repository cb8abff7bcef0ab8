package io.github.osuapi.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Writes the javadoc of what users see, generated classes among it. */
final class JavadocTool {
  private static final List<String> SOURCES =
      List.of(
          "osu-api-annotations/src/main/java",
          "osu-api-client/src/main/java",
          "osu-api-client/target/generated-sources/annotations");

  private JavadocTool() {}

  static void write(Path root, Path folder) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-quiet",
                "-Xdoclint:none",
                "-notimestamp",
                "-windowtitle",
                "osu-api",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString()));
    for (String source : SOURCES) {
      try (Stream<Path> files = Files.walk(root.resolve(source))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("module-info.java"))
            .filter(file -> !file.toString().contains("/internal/"))
            .forEach(file -> arguments.add(file.toString()));
      }
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status =
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("javadoc failed:\n" + said);
    }
  }
}
