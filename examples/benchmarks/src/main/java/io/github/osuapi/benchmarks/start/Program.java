package io.github.osuapi.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program to start again and again.
 *
 * @param name what to call it
 * @param main its main class
 * @param url the server that it asks
 * @param options what the JVM is told
 */
record Program(String name, Class<?> main, String url, List<String> options) {
  Program(String name, Class<?> main, String url, String... options) {
    this(name, main, url, Arrays.asList(options));
  }

  Program with(String shortName, String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(Arrays.asList(more));
    return new Program(name + shortName, main, url, all);
  }

  /** Starts it, and waits for what it prints; the milliseconds until then. */
  double run(String classPath) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName(), url));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      double millis = (System.nanoTime() - start) / 1e6;
      if (line == null || process.waitFor() != 0) {
        throw new IOException(name + " failed: " + String.join(" ", command));
      }
      return millis;
    }
  }
}
