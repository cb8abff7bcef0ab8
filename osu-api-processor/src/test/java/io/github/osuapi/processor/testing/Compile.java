package io.github.osuapi.processor.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * One compilation of real files, by a compiler of choice, against the tests' own class path.
 *
 * <pre>{@code
 * Compiled compiled =
 *     Compile.with(CompilerUnderTest.ECJ)
 *         .processors(new JsonModelProcessor())
 *         .classPath(ClientClasses.of("json"))
 *         .resources(getClass(), "NotARecord.java")
 *         .run();
 * }</pre>
 */
public final class Compile {
  private final CompilerUnderTest compiler;
  private final List<Processor> processors = new ArrayList<>();
  private final List<Path> sources = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private boolean testsClassPath = true;
  private final List<String> options = new ArrayList<>(List.of("--release", "17", "-parameters"));

  private Compile(CompilerUnderTest compiler) {
    this.compiler = compiler;
  }

  public static Compile with(CompilerUnderTest compiler) {
    return new Compile(compiler);
  }

  /** The processors to run; without any, none runs. */
  public Compile processors(Processor... added) {
    processors.addAll(List.of(added));
    return this;
  }

  /** Source files, or folders in which all {@code .java} files are sources. */
  public Compile sources(Path... added) {
    for (Path path : added) {
      try (var files = Files.walk(path)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  /** Source files, or folders of them, from the test resources beside a test. */
  public Compile resources(Class<?> test, String... names) {
    Path folder =
        Path.of("src/test/resources", test.getPackageName().replace('.', '/')).toAbsolutePath();
    for (String name : names) {
      sources(folder.resolve(name));
    }
    return this;
  }

  /** Folders or jars that come before the tests' own class path. */
  public Compile classPath(Path... added) {
    classPath.addAll(List.of(added));
    return this;
  }

  /** Nothing but these folders and jars, not even the tests' own class path. */
  public Compile onlyClassPath(Path... only) {
    testsClassPath = false;
    return classPath(only);
  }

  /** More options, for example {@code -Xlint:all}. */
  public Compile options(String... added) {
    options.addAll(List.of(added));
    return this;
  }

  /** Compiles into temporary folders. */
  public Compiled run() {
    try {
      return run(Files.createTempDirectory("compiled"), Files.createTempDirectory("generated"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Compiled run(Path classes, Path generated) throws IOException {
    JavaCompiler tool = compiler.tool();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Path> wholeClassPath = new ArrayList<>(classPath);
    if (testsClassPath) {
      String entries = System.getProperty("java.class.path");
      for (String entry : entries.split(System.getProperty("path.separator"), -1)) {
        wholeClassPath.add(Path.of(entry));
      }
    }
    boolean success;
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
        tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, wholeClassPath);
      List<String> all = new ArrayList<>(options);
      if (processors.isEmpty()) {
        all.add("-proc:none");
      }
      JavaCompiler.CompilationTask task =
          tool.getTask(
              output, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      success = task.call();
    }
    return new Compiled(
        success,
        diagnostics.getDiagnostics().stream().map(Printed::of).toList(),
        output.toString(),
        classes,
        generated,
        wholeClassPath);
  }
}
