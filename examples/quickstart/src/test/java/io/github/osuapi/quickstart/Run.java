package io.github.osuapi.quickstart;

import io.github.osuapi.oauth.BrowserOpener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One run of the command, and what came of it. */
record Run(int status, String out, String err) {

  static Setup in(Terminal terminal) {
    return new Setup(terminal);
  }

  /** Runs it with its output going to a pipe. */
  static Run piped(String... words) {
    return in(new Terminal(false, Terminal.UNLIMITED)).run(words);
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** Returns the lines after a heading up to the next empty one. */
  List<String> section(String heading) {
    List<String> lines = lines();
    int start = lines.indexOf(heading) + 1;
    List<String> rest = lines.subList(start, lines.size());
    return start == 0 ? List.of() : rest.stream().takeWhile(line -> !line.isEmpty()).toList();
  }

  static final class Setup {
    private final Terminal terminal;
    private final Map<String, String> environment = new HashMap<>();
    private BrowserOpener browser =
        page -> {
          throw new AssertionError("nobody was to sign in");
        };

    private Setup(Terminal terminal) {
      this.terminal = terminal;
    }

    Setup environment(String name, String value) {
      environment.put(name, value);
      return this;
    }

    Setup browser(BrowserOpener opener) {
      browser = opener;
      return this;
    }

    Run run(String... words) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status =
          new Quickstart(
                  new PrintStream(out, false, StandardCharsets.UTF_8),
                  new PrintStream(err, false, StandardCharsets.UTF_8),
                  terminal,
                  environment,
                  browser)
              .run(words);
      return new Run(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
