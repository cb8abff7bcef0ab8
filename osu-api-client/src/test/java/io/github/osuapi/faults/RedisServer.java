package io.github.osuapi.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Redis server of this machine's own, with a port of its own and nothing on disk. */
final class RedisServer implements AutoCloseable {
  private static final int TRIES = 5;

  private final Process process;
  private final int port;

  private RedisServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Skips the test, and says so, where Redis is not installed. */
  static RedisServer start() throws IOException {
    Optional<Path> program =
        Stream.of("/usr/bin/redis-server", "/usr/local/bin/redis-server")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty()) {
      System.out.println("SKIPPED: redis-server is not installed (apt-get install redis-server)");
    }
    Assumptions.assumeTrue(program.isPresent(), "redis-server is not installed");
    for (int i = 0; i < TRIES; i++) {
      Optional<RedisServer> started = start(program.get(), freePort());
      if (started.isPresent()) {
        return started.get();
      }
    }
    throw new IOException("redis-server found no port that is free");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Optional<RedisServer> start(Path program, int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            program.toString(),
            "--bind",
            "127.0.0.1",
            "--port",
            Integer.toString(port),
            "--save",
            "",
            "--appendonly",
            "no");
    Process process = builder.redirectErrorStream(true).start();
    BufferedReader lines = Processes.lines(process);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains("Ready to accept connections")) {
        return Optional.of(new RedisServer(process, port));
      }
    }
    return Optional.empty();
  }

  String address() {
    return "redis://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
