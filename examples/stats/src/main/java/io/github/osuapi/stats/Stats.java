package io.github.osuapi.stats;

import io.github.osuapi.error.OsuException;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The command, apart from the process that it runs in.
 *
 * @param out what receives the output
 * @param err what receives progress, and the line that says why it failed
 * @param terminal whether a terminal shows the progress
 * @param environment the environment variables
 */
record Stats(PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment) {

  /** Runs the command. Returns the exit status. */
  int run(String... words) {
    ProgressBar progress = new ProgressBar(err, terminal);
    try {
      Arguments arguments = Arguments.parse(words);
      if (arguments.help()) {
        out.print(Arguments.HELP);
      } else {
        plot(arguments, progress);
      }
      return 0;
    } catch (IllegalArgumentException e) {
      err.println("stats: " + e.getMessage() + ". See --help");
      return 2;
    } catch (OsuException | IOException e) {
      progress.finish();
      err.println("stats: " + e.getMessage());
      return 1;
    }
  }

  private void plot(Arguments arguments, ProgressBar progress) throws IOException {
    String id = environment.getOrDefault("OSU_CLIENT_ID", "");
    String secret = environment.getOrDefault("OSU_CLIENT_SECRET", "");
    if (!id.isEmpty() && !secret.isEmpty()) {
      if (arguments.players().isEmpty()) {
        throw new IllegalArgumentException("name one player at least");
      }
      try (StatsAppClient osu =
          StatsAppClient.builder().credentials(Long.parseLong(id), secret).build()) {
        plot(osu, arguments.players(), arguments, progress);
      }
      return;
    }
    try (OsuSandbox sandbox = DemoWorld.start();
        StatsAppClient osu =
            StatsAppClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
                .build()) {
      out.println("No credentials set: this is a local sandbox with made-up players.");
      List<String> players =
          arguments.players().isEmpty() ? DemoWorld.PLAYERS : arguments.players();
      plot(osu, players, arguments, progress);
    }
  }

  private void plot(
      StatsAppClient osu, List<String> players, Arguments arguments, ProgressBar progress)
      throws IOException {
    List<History> histories = new Fetcher(osu, arguments.ruleset(), progress).fetch(players);
    Files.createDirectories(arguments.folder());
    write(arguments.folder().resolve("stats.csv"), Csv.of(histories));
    String title = "The last 90 days in osu!" + suffix(arguments);
    write(arguments.folder().resolve("stats.svg"), Plot.svg(title, histories));
  }

  private static String suffix(Arguments arguments) {
    String name = arguments.ruleset().value();
    return name.equals("osu") ? "" : name.equals("fruits") ? "catch" : name;
  }

  private void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    out.println("Wrote " + file);
  }
}
