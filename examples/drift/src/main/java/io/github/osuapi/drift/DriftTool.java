package io.github.osuapi.drift;

import io.github.osuapi.error.OsuException;
import io.github.osuapi.oauth.ServerAddress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line. */
record DriftTool(PrintStream out, PrintStream err, Map<String, String> environment) {
  static final String HELP =
      """
      Tells what the osu! server has changed since this library was written.

      routes PLACE             compares the route list of an osu-web checkout, or its
                               tests/api_routes.json, with the library's endpoints
      answers FOLDER           reads recorded answers for fields, values and kinds that no
                               model knows
      answers FOLDER --record  records them first, scrubbed, with the token in OSU_TOKEN, or
                               with OSU_CLIENT_ID and OSU_CLIENT_SECRET; makes some 60 calls
                               that only read
        --server URL           asks another server than osu.ppy.sh

      Ends with 0 where nothing differs, 1 where something does, 2 where it cannot be told.
      """;

  /** Runs a command and returns the status to end with. */
  int run(String... arguments) {
    try {
      if (arguments.length == 0 || List.of(arguments).contains("--help")) {
        out.print(HELP);
        return arguments.length == 0 ? 2 : 0;
      }
      return command(List.of(arguments)) ? 0 : 1;
    } catch (UsageException | OsuException | IOException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private boolean command(List<String> arguments) throws IOException {
    List<String> rest = new ArrayList<>(arguments);
    String command = rest.remove(0);
    return switch (command) {
      case "routes" -> new RoutesCommand(Path.of(only(rest, "routes needs a place"))).run(out);
      case "answers" -> answers(rest);
      default ->
          throw new UsageException("there is no command '" + command + "': give routes or answers");
    };
  }

  private boolean answers(List<String> arguments) throws IOException {
    List<String> rest = new ArrayList<>(arguments);
    boolean record = rest.remove("--record");
    String server = ServerAddress.osu().toString();
    int option = rest.indexOf("--server");
    if (option >= 0) {
      rest.remove(option);
      if (option == rest.size()) {
        throw new UsageException("--server needs an address");
      }
      server = rest.remove(option);
    }
    Path folder = Path.of(only(rest, "answers needs a folder"));
    TokenChoice token = record ? TokenChoice.of(environment, server) : TokenChoice.ofRecordings();
    return new AnswersCommand(new Tape(folder, Clock.systemUTC()), record, token).run(out);
  }

  private static String only(List<String> arguments, String lack) {
    if (arguments.size() != 1) {
      throw new UsageException(
          arguments.isEmpty() ? lack : "what is " + arguments + " for? --help tells");
    }
    return arguments.get(0);
  }
}
