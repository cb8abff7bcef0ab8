package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.oauth.AccessToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A program that makes one call, and prints the name that it got. */
final class FirstCallProgram {
  private FirstCallProgram() {}

  /**
   * Makes the call.
   *
   * @param args where the server is, and a token; without one, it is got by client credentials
   */
  public static void main(String[] args) {
    OsuClientBuilder builder = OsuClient.builder().baseUrl(args[0]);
    if (args.length == 1) {
      builder.credentials(7, "the-secret").grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC);
    } else {
      builder.token(
          AccessToken.opaque(args[1], TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null));
    }
    try (OsuClient osu = builder.build()) {
      System.out.println(osu.users().get(2).execute().username());
    }
  }

  /** Runs it in a JVM of its own. Returns what is printed. */
  static List<String> run(List<String> options, String classPath, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, FirstCallProgram.class.getName()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> printed;
    try (InputStream output = process.getInputStream()) {
      printed = new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    assertThat(process.waitFor()).isZero();
    return printed;
  }

  /** The class path of the tests. */
  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
