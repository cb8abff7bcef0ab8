package io.github.osuapi.userbuilds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that ran to its end in a process of its own.
 *
 * @param status its exit status
 * @param output what it printed, errors included
 */
record Finished(int status, String output) {
  static Finished run(String... command) {
    return run(Path.of("."), Map.of(), List.of(command));
  }

  static Finished run(Path folder, Map<String, String> environment, List<String> command) {
    try {
      Path output = Files.createTempFile("output", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      // These print a line of their own or change what is compiled.
      builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "CLASSPATH"));
      builder.environment().putAll(environment);
      int status =
          builder.redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      return new Finished(status, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(command.get(0) + " was interrupted", e);
    }
  }

  /** The lines that our processors began with their ids. */
  List<String> findings() {
    return output.lines().filter(line -> line.contains("[Osu")).toList();
  }
}
