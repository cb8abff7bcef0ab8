package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.recorded.Recordings;
import java.io.File;
import java.io.IOException;
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

  /** The oldest that docs/set-up.md allows. */
  @Test
  void readsByTheOldestJackson() throws Exception {
    answerPlayer();
    String oldest = System.getProperty("jackson.oldest");
    assertThat(Path.of(oldest)).exists();
    String classPath = oldest + File.pathSeparator + FirstCallProgram.classPath();
    List<String> printed =
        FirstCallProgram.run(
            List.of("-Xlog:class+load=info:stdout:none"), classPath, server.url("/"), "the-token");
    assertThat(printed)
        .contains(name())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("com.fasterxml.jackson.core.json.UTF8StreamJsonParser ")
                    .contains(Path.of(oldest).getFileName().toString()));
  }

  private static JsonNode player() {
    return Recordings.exchange("users/show_id_osu").response().body();
  }

  private static String name() {
    return player().get("username").asText();
  }

  private void answerPlayer() {
    server.answer(200, player().toString());
  }

  private List<String> loadedBy(String... token) throws IOException, InterruptedException {
    answerPlayer();
    List<String> arguments = new ArrayList<>(List.of(server.url("/")));
    arguments.addAll(List.of(token));
    List<String> printed =
        FirstCallProgram.run(
            List.of("-Xlog:class+load=info:stdout:none"),
            FirstCallProgram.classPath(),
            arguments.toArray(String[]::new));
    assertThat(printed).contains(name());
    return printed.stream()
        .filter(line -> line.contains(" source: "))
        .map(line -> line.substring(0, line.indexOf(" source: ")))
        .toList();
  }
}
