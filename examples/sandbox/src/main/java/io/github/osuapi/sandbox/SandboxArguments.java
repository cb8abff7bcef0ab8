package io.github.osuapi.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The command line of a sandbox.
 *
 * @param builder the sandbox that it asks for
 * @param clients the clients that it adds
 * @param help whether it asks for help alone
 */
record SandboxArguments(OsuSandbox.Builder builder, List<SandboxClient> clients, boolean help) {
  static final String HELP =
      """
      A local osu! server: OAuth with a consent page, the API, and a world of its own.
      Nothing that is written to it is kept when it stops.

      Usage: java -jar osu-sandbox.jar [OPTION]...

        --port N           the port on 127.0.0.1; 0 takes any free one. Default: 8080
        --add FILE         add users, beatmapsets, scores, ... from a JSON file
        --client ID,SECRET,OWNER[,REDIRECT]...
                           add an OAuth client, registered by the user with the id OWNER
        --signed-in USER   every browser is signed in as the user with this id,
                           so that the consent page comes at once
        --help             print this

      While it runs, with the header Content-Type: application/json:
        POST /sandbox/additions   add what the body describes, as in the file of --add
        POST /sandbox/faults      plan a fault, such as {"fault":"error","status":500}
        POST /sandbox/reset       go back to the beginning
      """;

  private static final int DEFAULT_PORT = 8080;
  private static final int MAX_PORT = 65535;

  /**
   * Reads a command line. A value follows its option as the next word, or after {@code =}.
   *
   * @throws IllegalArgumentException where a word is not understood; the message says why
   */
  static SandboxArguments parse(String... words) {
    OsuSandbox.Builder builder = OsuSandbox.builder().port(DEFAULT_PORT);
    List<SandboxClient> clients = new ArrayList<>();
    boolean help = false;
    Iterator<String> rest = Arrays.asList(words).iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      String option = equals < 0 ? word : word.substring(0, equals);
      if (option.equals("--help") || option.equals("-h")) {
        help = true;
        continue;
      }
      if (!List.of("--port", "--add", "--client", "--signed-in").contains(option)) {
        throw new IllegalArgumentException("no option '" + option + "'");
      }
      if (equals < 0 && !rest.hasNext()) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      String value = equals < 0 ? rest.next() : word.substring(equals + 1);
      switch (option) {
        case "--port" -> builder.port(Math.toIntExact(number(option, value, 0, MAX_PORT)));
        case "--add" -> builder.add(read(value));
        case "--signed-in" -> builder.signedIn(number(option, value, 1, Long.MAX_VALUE));
        default -> clients.add(client(value));
      }
    }
    clients.forEach(builder::client);
    return new SandboxArguments(builder, List.copyOf(clients), help);
  }

  private static long number(String option, String text, long least, long most) {
    if (text.matches("[0-9]{1,18}")) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new IllegalArgumentException(
        option
            + " is a number from "
            + least
            + (most == Long.MAX_VALUE ? "" : " to " + most)
            + ", but got '"
            + text
            + "'");
  }

  private static SandboxClient client(String text) {
    List<String> parts = List.of(text.split(",", -1));
    if (parts.size() < 3 || parts.get(1).isEmpty()) {
      throw new IllegalArgumentException(
          "--client is ID,SECRET,OWNER and then where it redirects to, separated by commas");
    }
    long id = number("the id of --client", parts.get(0), 1, Long.MAX_VALUE);
    long owner = number("the owner of --client", parts.get(2), 1, Long.MAX_VALUE);
    List<String> redirects = parts.subList(3, parts.size());
    return new SandboxClient(id, "Client " + id, parts.get(1), owner, redirects);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new IllegalArgumentException("--add finds no file '" + file + "'", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("--add cannot read '" + file + "': " + e.getMessage(), e);
    }
  }
}
