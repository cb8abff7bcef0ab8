package io.github.osuapi.secrets;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that this process logs, at the finest level, prints and throws in some time. */
final class Overheard extends Handler {
  private static final Logger ROOT = Logger.getLogger("");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream text = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final Formatter lines = new SimpleFormatter();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Level before = ROOT.getLevel();

  Overheard() {
    setLevel(Level.ALL);
    ROOT.setLevel(Level.ALL);
    ROOT.addHandler(this);
    System.setOut(text);
    System.setErr(text);
  }

  /**
   * Not the sandbox and the browser, which are others; nor the JDK's server, which at its finest
   * levels logs the lines that browsers send, as SECURITY.md says.
   */
  private static boolean isOfOthers(String logger) {
    return logger.startsWith("io.javalin")
        || logger.startsWith("org.eclipse.jetty")
        || logger.startsWith("jdk.internal.httpclient")
        || logger.startsWith("com.sun.net.httpserver");
  }

  @Override
  public void publish(LogRecord line) {
    String logger = String.valueOf(line.getLoggerName());
    if (!isOfOthers(logger)) {
      text.println(logger + " " + lines.format(line));
    }
  }

  /** Notes what a crash would print of it: causes, what was suppressed, stack traces. */
  void note(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    text.println(trace);
  }

  void note(Object shown) {
    text.println(shown.getClass().getName() + " " + shown);
  }

  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
    ROOT.removeHandler(this);
    ROOT.setLevel(before);
  }
}
