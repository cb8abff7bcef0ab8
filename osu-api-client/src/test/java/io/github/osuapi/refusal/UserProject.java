package io.github.osuapi.refusal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A user's sources in the package {@code app}. Client and processor are found as users' builds find
 * them: on the class path and the processor path.
 */
final class UserProject {
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();

  /** A source file without its package declaration, which comes before it in the first line. */
  UserProject file(String name, String source) {
    sources.put(name, "package app; " + source);
    return this;
  }

  UserProject options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  UserProject classPath(Path more) {
    classPath.add(more);
    return this;
  }

  Built javac() {
    return build(ToolProvider.getSystemJavaCompiler());
  }

  Built ecj() {
    return build(new EclipseCompiler());
  }

  private Built build(JavaCompiler compiler) {
    try {
      Path folder = Files.createTempDirectory("project");
      Path classes = Files.createDirectories(folder.resolve("classes"));
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        files.add(Files.writeString(folder.resolve(source.getKey()), source.getValue()));
      }
      DiagnosticCollector<JavaFileObject> printed = new DiagnosticCollector<>();
      try (StandardJavaFileManager manager =
          compiler.getStandardFileManager(printed, Locale.ROOT, StandardCharsets.UTF_8)) {
        boolean success =
            compiler
                .getTask(
                    new StringWriter(),
                    manager,
                    printed,
                    options(classes),
                    null,
                    manager.getJavaFileObjectsFromPaths(files))
                .call();
        return new Built(
            success, printed.getDiagnostics().stream().map(Said::of).toList(), classes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options(Path classes) {
    String own = System.getProperty("java.class.path");
    String separator = System.getProperty("path.separator");
    StringBuilder compileAgainst = new StringBuilder(own);
    classPath.forEach(path -> compileAgainst.append(separator).append(path));
    List<String> all =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-classpath",
                compileAgainst.toString(),
                "-processorpath",
                own,
                "-d",
                classes.toString(),
                "-s",
                classes.toString()));
    all.addAll(options);
    return all;
  }

  /** What came of it. */
  record Built(boolean success, List<Said> said, Path classes) {

    /** What osu-api printed of some ids, without the ids that no test asks for. */
    List<Said> said(String... ids) {
      return said.stream().filter(one -> List.of(ids).contains(one.id())).toList();
    }

    /** Why calls were refused. */
    List<Said> refusals() {
      return said("OsuTokenMissing", "OsuUserMissing", "OsuGrantMissing", "OsuScopeMissing");
    }

    /** The lines of the compiler's own errors. */
    List<Long> ownErrors() {
      return said.stream().filter(s -> s.isError() && s.id().isEmpty()).map(Said::line).toList();
    }
  }
}
