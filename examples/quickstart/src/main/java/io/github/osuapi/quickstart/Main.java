package io.github.osuapi.quickstart;

import io.github.osuapi.oauth.BrowserOpener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs the command in a process of its own, or in Maven's. */
public final class Main {
  private Main() {}

  /**
   * Prints a player's profile, best scores and friends. Ends the process where that fails.
   *
   * @param args the command line; {@code --help} tells what it may be
   */
  public static void main(String[] args) {
    // Not System.out: Maven takes the colours out of what is written there.
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Map<String, String> environment = System.getenv();
    BrowserOpener desktop = BrowserOpener.desktop(unopened -> {});
    BrowserOpener browser =
        page -> {
          out.println("Waiting for you to sign in with the browser, at " + page);
          desktop.open(page);
        };
    Terminal terminal = Terminal.detect(environment);
    int status = new Quickstart(out, err, terminal, environment, browser).run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, charset());
  }

  /** A locale that names no characters gives ASCII, yet every terminal of today shows UTF-8. */
  private static Charset charset() {
    Charset usual = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    return usual.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : usual;
  }
}
