package io.github.osuapi.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * The outcome of a compilation.
 *
 * @param success whether it compiled
 * @param printed everything printed, in order
 * @param output what the compiler wrote besides
 * @param classes the folder of classes and resources
 * @param generated the folder of generated sources
 * @param classPath what it was compiled against
 */
public record Compiled(
    boolean success,
    List<Printed> printed,
    String output,
    Path classes,
    Path generated,
    List<Path> classPath) {

  /** What our processors printed. */
  public List<Printed> findings() {
    return printed.stream().filter(p -> p.id() != null).toList();
  }

  /** Errors, ours and the compiler's. */
  public List<Printed> errors() {
    return printed.stream().filter(p -> p.kind() == Diagnostic.Kind.ERROR).toList();
  }

  /** Errors and warnings, ours and the compiler's: nothing where all is well. */
  public List<Printed> complaints() {
    return printed.stream()
        .filter(p -> p.kind() != Diagnostic.Kind.NOTE && p.kind() != Diagnostic.Kind.OTHER)
        .toList();
  }

  /** The only finding of the compilation. */
  public Printed onlyFinding() {
    List<Printed> findings = findings();
    if (findings.size() != 1) {
      throw new AssertionError("not one finding but " + findings + " among " + printed + output);
    }
    return findings.get(0);
  }

  /** A generated source, by the full name of its class. */
  public String source(String className) {
    return read(generated.resolve(className.replace('.', '/') + ".java"));
  }

  /** A generated resource, by its path, for example {@code META-INF/a.json}. */
  public String resource(String path) {
    return read(classes.resolve(path));
  }

  /** The full names of all generated classes, sorted. */
  public List<String> sourceNames() {
    try (Stream<Path> files = Files.walk(generated)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> generated.relativize(file).toString())
          .map(name -> name.substring(0, name.length() - ".java".length()).replace('/', '.'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads the result, with the class path it was compiled against; to be closed. */
  public URLClassLoader load() {
    List<URL> urls = new ArrayList<>();
    try {
      urls.add(classes.toUri().toURL());
      for (Path entry : classPath) {
        urls.add(entry.toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
    return new URLClassLoader(urls.toArray(new URL[0]), getClass().getClassLoader());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
