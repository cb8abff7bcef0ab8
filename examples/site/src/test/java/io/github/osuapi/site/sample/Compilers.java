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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** The compilers that samples go through, all of a kind at once. */
public final class Compilers {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private Compilers() {}

  /**
   * Compiles with the processor, as a user's build does.
   *
   * @param sources the text of each file, by its path
   * @param classes where the classes go
   * @param options more of javac's options
   */
  public static void java(Map<String, String> sources, Path classes, List<String> options)
      throws IOException {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    boolean compiled = compile(sources, classes, options, found);
    assertThat(compiled).as(found.getDiagnostics().toString()).isTrue();
  }

  /**
   * Compiles what has errors.
   *
   * @param sources the text of each file, by its path
   * @param classes where the classes would go
   * @return the lines that javac finds errors in, in order and each once
   */
  public static Set<Long> errors(Map<String, String> sources, Path classes) throws IOException {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    assertThat(compile(sources, classes, List.of(), found)).isFalse();
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::getLineNumber)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean compile(
      Map<String, String> sources,
      Path classes,
      List<String> options,
      DiagnosticCollector<JavaFileObject> found)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      Files.createDirectories(classes);
      List<String> all =
          new ArrayList<>(
              List.of(
                  "--release",
                  "17",
                  "-parameters",
                  "-d",
                  classes.toString(),
                  "-classpath",
                  CLASS_PATH));
      all.addAll(options);
      return javac
          .getTask(
              null,
              files,
              found,
              all,
              null,
              files.getJavaFileObjectsFromPaths(
                  write(sources, classes.resolveSibling(classes.getFileName() + "-sources"))))
          .call();
    }
  }

  /**
   * Compiles Kotlin.
   *
   * @param sources the text of each file, by its path
   * @param classes where the classes go; what is there already is seen
   */
  public static void kotlin(Map<String, String> sources, Path classes) throws IOException {
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
    write(sources, classes.resolveSibling(classes.getFileName() + "-sources"))
        .forEach(file -> arguments.add(file.toString()));
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
