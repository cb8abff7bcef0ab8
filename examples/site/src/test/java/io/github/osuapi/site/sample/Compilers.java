package io.github.osuapi.site.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** The compilers that samples go through, all of a kind at once. */
final class Compilers {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private Compilers() {}

  /**
   * Compiles with the processor, as a user's build does; warnings are errors.
   *
   * @param sources the text of each file, by its path
   * @param classes where the classes go
   */
  static void java(Map<String, String> sources, Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      Files.createDirectories(classes);
      boolean compiled =
          javac
              .getTask(
                  null,
                  files,
                  found,
                  List.of(
                      "--release",
                      "17",
                      "-Xlint:all,-processing,-options",
                      "-Werror",
                      "-parameters",
                      "-d",
                      classes.toString(),
                      "-classpath",
                      CLASS_PATH),
                  null,
                  files.getJavaFileObjectsFromPaths(write(sources, classes.resolve("../java"))))
              .call();
      assertThat(compiled).as(found.getDiagnostics().toString()).isTrue();
    }
  }

  /**
   * Compiles Kotlin.
   *
   * @param sources the text of each file, by its path
   * @param classes where the classes go; what is there already is seen
   */
  static void kotlin(Map<String, String> sources, Path classes) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                "-d",
                classes.toString(),
                "-classpath",
                CLASS_PATH + File.pathSeparator + classes));
    write(sources, classes.resolve("../kotlin")).forEach(file -> arguments.add(file.toString()));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ExitCode code =
        new K2JVMCompiler()
            .exec(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
    assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
  }

  private static List<Path> write(Map<String, String> sources, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey()).normalize();
      Files.createDirectories(file.toAbsolutePath().getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    return files;
  }
}
