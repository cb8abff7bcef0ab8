package io.github.osuapi.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store on a disk that is full, that fills up, or that cannot be written: a real one, of 64 KiB.
 * Skipped where the system lets nobody mount one.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FullDiskTest {
  @TempDir Path directory;

  @Test
  void losesNoTokens() throws Exception {
    assumeTrue(mounts("true"), "no small disk can be mounted here, so none was filled");
    List<String> lines = new ArrayList<>();
    try (OsuSandbox sandbox = OsuSandbox.start()) {
      IssuedToken issued =
          sandbox.issue(
              SandboxClient.OWNED,
              OsuSandbox.SECOND_USER,
              Duration.ofDays(1),
              "identify",
              "public");
      List<String> command =
          new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", mount() + " && exec \"$@\"", "sh"));
      command.addAll(
          Processes.command(
              FullDiskChild.class,
              sandbox.baseUrl(),
              directory.toString(),
              new TokenSet(AccessToken.of(issued.accessToken()), issued.refreshToken()).toJson()));
      Process child =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      Processes.lines(child).lines().forEach(lines::add);
      assertThat(child.waitFor()).isZero();
    }
    long lost = lines.stream().filter(line -> !line.endsWith(", renewed")).count();
    lines.forEach(System.out::println);
    new Figures(lines.size(), lines.size(), lost, 0).report("full-disk");

    assertThat(lost).isZero();
    assertThat(lines)
        .hasSize(11)
        .startsWith("pages free 0: not kept, renewed")
        .contains("pages free 8: renewed, renewed")
        .contains("filled while the server answered: renewed, renewed")
        .endsWith("read-only: not kept, renewed");
  }

  private String mount() {
    return "mount -t tmpfs -o size=64k none '" + directory + "'";
  }

  private boolean mounts(String then) throws InterruptedException {
    try {
      return new ProcessBuilder("unshare", "-rm", "sh", "-c", mount() + " && " + then)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
