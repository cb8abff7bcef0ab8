package io.github.osuapi.benchmarks.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link CannedServer} that runs until it is closed. */
public final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String url;

  private ServerProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /**
   * Starts a server with the class path of this process.
   *
   * @return the server, which listens
   * @throws IOException where it does not start
   */
  public static ServerProcess start() throws IOException {
    return start("http://127.0.0.1:", List.of());
  }

  /**
   * Starts a server that is asked by TLS.
   *
   * @param certificate its certificate
   * @return the server, which listens
   * @throws IOException where it does not start
   */
  public static ServerProcess start(Certificate certificate) throws IOException {
    return start("https://localhost:", List.of(certificate.keys().toString()));
  }

  private static ServerProcess start(String address, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(CannedServer.class.getName());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    String line = out.readLine();
    while (line != null && !line.matches("[0-9]+")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("the server did not start");
    }
    return new ServerProcess(process, address + line + "/");
  }

  /**
   * Returns where it listens.
   *
   * @return an address that ends with a slash
   */
  public String url() {
    return url;
  }

  /** Ends the server. */
  @Override
  public void close() {
    process.destroy();
  }
}
