package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several modules in one compilation, which only javac takes. */
class ModulesTest {
  private static final Pattern NEEDED =
      Pattern.compile(".*(osu-api-annotations|retrofit|jspecify).*");

  @TempDir Path folder;

  @Test
  void theTableGoesToTheModuleOfItsGroups() throws IOException {
    module("one", "exports clans;");
    module("two", "requires one;");
    source(
        "one/clans/Clans.java",
        """
        package clans;

        @io.github.osuapi.annotations.EndpointGroup
        public interface Clans {
          @retrofit2.http.GET("clans")
          @io.github.osuapi.annotations.NoTokenRequired
          String list();
        }
        """);

    Compiled compiled = compiled();

    assertThat(compiled.findings()).isEmpty();
    assertThat(compiled.resource("one/META-INF/osu-api/endpoints.json")).contains("clans.list");
  }

  @Test
  void aTypeOfSeveralModulesHasNoNameForGeneratedCode() throws IOException {
    String model = "package same; @io.github.osuapi.annotations.JsonModel record Same(int a) {}";
    module("one", "");
    module("two", "");
    source("one/same/Same.java", model);
    source("two/same/Same.java", model);

    assertThat(compiled().findings())
        .hasSize(2)
        .extracting(Printed::text)
        .containsOnly(
            "[OsuNameless] Generated code names the type that it is for. Several modules of this"
                + " compilation have a same.Same. Compile them one after the other, or rename all"
                + " but one.");
  }

  private void module(String name, String more) throws IOException {
    source(
        name + "/module-info.java",
        "module "
            + name
            + " { requires io.github.osuapi.annotations; requires retrofit2; "
            + more
            + " }");
  }

  private void source(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What is generated lacks the client, which is in no module here. */
  private Compiled compiled() {
    String separator = System.getProperty("path.separator");
    String modules =
        Arrays.stream(System.getProperty("java.class.path").split(separator, -1))
            .filter(entry -> NEEDED.matcher(entry).matches())
            .collect(Collectors.joining(separator));
    return Endpoints.checked(CompilerUnderTest.JAVAC)
        .options("--module-source-path", folder.toString(), "--module-path", modules)
        .sources(folder)
        .run();
  }
}
