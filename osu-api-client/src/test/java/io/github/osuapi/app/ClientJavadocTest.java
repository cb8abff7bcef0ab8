package io.github.osuapi.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuBot;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The javadoc tool has nothing to say against the javadoc of clients. */
class ClientJavadocTest {
  private static final Path PRESETS =
      Path.of(
          "target/generated-sources/annotations", OsuBot.class.getPackageName().replace('.', '/'));

  @TempDir Path pages;

  @Test
  void thePresetsHaveSoundJavadoc() throws Exception {
    try (Stream<Path> files = Files.list(PRESETS)) {
      List<Path> presets = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(presets).hasSize(4);
      assertSound(presets, List.of());
    }
  }

  @Test
  void saysWhoMayGiveTheScopes() throws Exception {
    assertThat(Files.readString(PRESETS.resolve("OsuUser.java")))
        .contains("multiplayer.write_manage: works only for the\n * client's own owner");
    assertThat(Files.readString(PRESETS.resolve("OsuGuest.java"))).doesNotContain("owner");
  }

  @Test
  void clientsWithOwnEndpointsHaveSoundJavadoc() throws Exception {
    Compiled library = AppCompilation.of(CompilerUnderTest.JAVAC, "library/Tournaments.java").run();
    Compiled app =
        AppCompilation.of(CompilerUnderTest.JAVAC, "library/TournamentApp.java")
            .classPath(library.classes())
            .run();
    assertSound(
        List.of(app.generated().resolve("app/TournamentAppClient.java")),
        List.of(library.classes(), app.classes()));
  }

  private void assertSound(List<Path> sources, List<Path> classPath) throws Exception {
    assertThat(sources)
        .allSatisfy(
            source -> assertThat(Files.readAllLines(source)).noneMatch(line -> tooLong(line)));
    DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
    StringWriter output = new StringWriter();
    try (var files = tool.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(DocumentationTool.Location.DOCUMENTATION_OUTPUT, List.of(pages));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH, Stream.concat(classPath.stream(), ownClassPath()).toList());
      boolean sound =
          tool.getTask(
                  output,
                  files,
                  null,
                  null,
                  List.of("-Xdoclint:all,-missing", "-Werror", "-quiet"),
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(sound).as(output.toString()).isTrue();
    }
  }

  /** Of javadoc; longer words, such as links, stand alone. */
  private static boolean tooLong(String line) {
    String text = line.strip();
    return text.startsWith("*") && line.length() > 104 && text.substring(1).strip().contains(" ");
  }

  private static Stream<Path> ownClassPath() {
    String entries = System.getProperty("java.class.path");
    return Stream.of(entries.split(System.getProperty("path.separator"), -1)).map(Path::of);
  }
}
