package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * A program's first call waits for what the JVM must load: it loads nothing that it can do without.
 */
class FirstCallTest {
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void loadsNothingThatItDoesNotUse() throws Exception {
    assertLoadsLittle(loadedBy("the-token"));
  }

  @Test
  void gettingATokenLoadsNothingMoreOfIt() throws Exception {
    server.answer(200, "{\"access_token\":\"good\",\"expires_in\":86400}");
    assertLoadsLittle(loadedBy());
  }

  private static void assertLoadsLittle(List<String> loaded) {
    assertThat(loaded)
        .contains(UserExtended.class.getName())
        .doesNotContain(LoggerFactory.class.getName(), JsonFactory.class.getName())
        .noneMatch(name -> name.startsWith("io.github.bucket4j."))
        .noneMatch(name -> name.startsWith("com.github.benmanes."));
  }

  /** Each takes as long to make as many classes take to load. */
  @Test
  void makesNoLambdas() throws Exception {
    assertThat(loadedBy("the-token"))
        .contains(UserExtended.class.getName())
        .noneMatch(name -> name.startsWith("io.github.osuapi.") && name.contains("$$Lambda"));
  }

  private List<String> loadedBy(String... token) throws IOException, InterruptedException {
    server.answer(200, Recordings.exchange("users/show_id_osu").response().body().toString());
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:stdout:tags",
                "-Xshare:auto",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                FirstCallProgram.class.getName(),
                server.url("/")));
    command.addAll(List.of(token));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> loaded = new ArrayList<>();
    try (InputStream output = process.getInputStream()) {
      new String(output.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" source: "))
          .forEach(line -> loaded.add(line.replaceAll("^\\[[^]]*]\\s*| source: .*", "")));
    }
    assertThat(process.waitFor()).isZero();
    return loaded;
  }
}
