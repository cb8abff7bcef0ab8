package io.github.osuapi.sandbox;

import java.io.PrintStream;

/** Runs a sandbox until it is stopped. */
public final class SandboxMain {
  private static final int DEFAULT_PORT = 8080;

  private SandboxMain() {}

  /**
   * Starts a sandbox and says how to use it.
   *
   * @param args the port; 8080 where it is left out
   */
  public static void main(String[] args) {
    int port = args.length == 0 ? DEFAULT_PORT : Integer.parseInt(args[0]);
    OsuSandbox sandbox = OsuSandbox.builder().port(port).start();
    PrintStream out = System.out;
    out.println("osu! sandbox at " + sandbox.baseUrl());
    for (SandboxClient client : SandboxClient.seeded()) {
      out.println("client " + client.id() + " (" + client.name() + "), secret " + client.secret());
      client.redirectUris().forEach(uri -> out.println("  redirects to " + uri));
    }
  }
}
