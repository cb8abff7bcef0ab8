package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxMainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... words) {
    return SandboxMain.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        words);
  }

  private String failure(String... words) {
    assertThat(run(words)).isEqualTo(2);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("--port", "--add", "--client", "--signed-in", "--help");
  }

  @Test
  void theCommandLineChoosesClientsAndAdditions(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("world.json");
    Files.writeString(file, "{\"users\":[{\"id\":9000,\"username\":\"Alice\"}]}");

    SandboxArguments arguments =
        SandboxArguments.parse(
            "--port=0", "--add", file.toString(), "--client", "9,secret,9000,http://localhost/a");

    try (OsuSandbox sandbox = arguments.builder().start()) {
      assertThat(sandbox.users()).containsEntry(9000L, "Alice");
      assertThat(
              Http.postForm(
                      sandbox.baseUrl() + "/oauth/token",
                      "client_id=9&client_secret=secret&grant_type=client_credentials&scope=public")
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    assertThat(failure("--prot", "1")).startsWith("osu-sandbox: no option '--prot'. See --help");
    assertThat(failure("--port")).contains("--port needs a value");
    assertThat(failure("--port", "99999"))
        .contains("--port is a number from 0 to 65535, but got '99999'");
    assertThat(failure("--client", "9")).contains("--client is ID,SECRET,OWNER");
    assertThat(failure("--add", "missing.json")).contains("--add finds no file 'missing.json'");
  }

  @Test
  void whoeverIsNamedHasToBeThere() {
    assertThat(failure("--port=0", "--client", "9,secret,77"))
        .contains("the client 9 is registered by 77, who is not among the users");
    assertThat(failure("--port=0", "--signed-in", "77")).contains("there is no user 77");
  }

  @Test
  void aPortThatIsTakenIsSaid() {
    try (OsuSandbox sandbox = OsuSandbox.start()) {
      String port = sandbox.baseUrl().substring(sandbox.baseUrl().lastIndexOf(':') + 1);

      assertThat(run("--port", port)).isEqualTo(1);

      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualTo("osu-sandbox: the port is taken. Choose another with --port\n");
    }
  }
}
