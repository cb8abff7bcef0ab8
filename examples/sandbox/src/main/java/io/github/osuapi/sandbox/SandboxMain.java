package io.github.osuapi.sandbox;

import io.javalin.util.JavalinBindException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a sandbox until it is stopped. */
public final class SandboxMain {
  private static final int NOT_UNDERSTOOD = 2;
  private static final long FIRST_OF_MANY = 2000;

  private SandboxMain() {}

  /**
   * Starts a sandbox and says how to use it.
   *
   * @param args the command line; {@code --help} tells what it may be
   */
  public static void main(String[] args) {
    int status = run(System.out, System.err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Starts a sandbox, which goes on. Returns the exit status of a process that failed. */
  static int run(PrintStream out, PrintStream err, String... words) {
    try {
      SandboxArguments arguments = SandboxArguments.parse(words);
      if (arguments.help()) {
        out.print(SandboxArguments.HELP);
        return 0;
      }
      print(out, arguments.builder().start(), arguments.clients());
      return 0;
    } catch (IllegalArgumentException e) {
      err.println("osu-sandbox: " + e.getMessage() + ". See --help");
      return NOT_UNDERSTOOD;
    } catch (JavalinBindException e) {
      err.println("osu-sandbox: the port is taken. Choose another with --port");
      return 1;
    }
  }

  private static void print(PrintStream out, OsuSandbox sandbox, List<SandboxClient> added) {
    out.println("osu! sandbox at " + sandbox.baseUrl() + "/");
    out.println();
    out.println("Clients:");
    List<SandboxClient> clients = new ArrayList<>(SandboxClient.seeded());
    clients.addAll(added);
    Map<Long, String> users = sandbox.users();
    for (SandboxClient client : clients) {
      if (client.owner() != null) {
        out.println("  id " + client.id() + ", secret " + client.secret());
        out.println("    " + client.name() + ", registered by " + users.get(client.owner()));
        client.redirectUris().forEach(uri -> out.println("    redirects to " + uri));
      }
    }
    out.println();
    out.println("Users:");
    users.forEach(
        (id, name) -> {
          if (id < FIRST_OF_MANY) {
            out.println("  " + id + " " + name);
          }
        });
    long more = users.keySet().stream().filter(id -> id >= FIRST_OF_MANY).count();
    out.println("  and " + more + " more");
    out.println();
    out.println("Stop it with Ctrl+C.");
    out.flush();
  }
}
