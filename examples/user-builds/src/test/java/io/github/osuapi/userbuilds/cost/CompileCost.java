package io.github.osuapi.userbuilds.cost;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Prints what the processor costs the compilation of a user's project. The compiler runs in this
 * process and is warm, as in a build tool's daemon; processors are loaded anew each time. Compared
 * is the compilation of the same classes, where the client is a source file like the others. Each
 * figure is the median of runs that take turns.
 */
public final class CompileCost {
  private static final int WARM_UP = 15;
  private static final int RUNS = 15;

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final PrintStream out = System.out;
  private final List<Path> user = paths("user.classpath");
  private final List<Path> processors = new ArrayList<>(paths("processor.classpath"));

  private CompileCost() {
    processors.addAll(
        user.stream().filter(jar -> jar.toString().contains("osu-api-annotations")).toList());
  }

  /** Measures everything; takes a few minutes. */
  public static void main(String[] args) throws IOException {
    CompileCost cost = new CompileCost();
    cost.out.printf(
        "%s, %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
    cost.compareProjects(1, 20, 200);
    cost.readTable();
  }

  private void compareProjects(int... sizes) throws IOException {
    out.println("| classes | without, ms | with, ms | more, ms | more, % |");
    out.println("|--:|--:|--:|--:|--:|");
    for (int size : sizes) {
      SampleProject project = SampleProject.of(size, folder("sources"));
      Path generated = folder("generated");
      Path classes = folder("classes");
      compile(project.sources(), classes, generated, List.of());
      if (size == 1) {
        printSize(classes);
      }
      List<Path> whole =
          Stream.concat(project.sources().stream(), files(generated, ".java")).toList();
      compare(project, whole);
    }
  }

  private void compare(SampleProject project, List<Path> whole) throws IOException {
    Path classes = folder("classes");
    Path generated = folder("generated");
    double[] without = new double[RUNS];
    double[] with = new double[RUNS];
    for (int run = -WARM_UP; run < RUNS; run++) {
      double first = compile(whole, classes, generated, List.of("-proc:none"));
      double second = compile(project.sources(), classes, generated, List.of());
      if (run >= 0) {
        without[run] = first;
        with[run] = second;
      }
    }
    double before = median(without);
    double more = median(with) - before;
    out.printf(
        "| %d | %.0f | %.0f | %.0f | %.1f |%n",
        project.classes(), before, before + more, more, 100 * more / before);
  }

  private void readTable() throws IOException {
    List<Path> sources = SampleProject.of(1, folder("sources")).sources();
    Path classes = folder("classes");
    double[] read = new double[RUNS];
    for (int run = -WARM_UP; run < RUNS; run++) {
      TableReader reader = new TableReader();
      compile(sources, classes, folder("generated"), List.of("-proc:only"), reader);
      if (run >= 0) {
        read[run] = reader.milliseconds();
      }
      if (run == RUNS - 1) {
        out.printf("table of %d endpoints, read from the jar by a processor: ", reader.endpoints());
      }
    }
    out.printf("%.1f ms%n", median(read));
  }

  private void printSize(Path classes) throws IOException {
    List<Path> client = files(classes, ".class", name -> name.startsWith("SampleClient")).toList();
    long size = 0;
    for (Path file : client) {
      size += Files.size(file);
    }
    out.printf("narrowed client: %d classes, %d bytes%n", client.size(), size);
  }

  private double compile(
      List<Path> sources, Path classes, Path generated, List<String> options, Processor... given)
      throws IOException {
    StringWriter output = new StringWriter();
    long start = System.nanoTime();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, user);
      files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, processors);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      JavaCompiler.CompilationTask task =
          compiler.getTask(output, files, null, options, null, units);
      if (given.length > 0) {
        task.setProcessors(List.of(given));
      }
      if (!task.call()) {
        throw new IllegalStateException("the sample does not compile: " + output);
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static Stream<Path> files(Path folder, String suffix) throws IOException {
    return files(folder, suffix, name -> true);
  }

  private static Stream<Path> files(Path folder, String suffix, Predicate<String> name)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> name.test(String.valueOf(file.getFileName())))
          .toList()
          .stream();
    }
  }

  private static Path folder(String name) throws IOException {
    return Files.createTempDirectory(Files.createDirectories(Path.of("target/cost")), name);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static List<Path> paths(String property) {
    try {
      String list = Files.readString(Path.of(System.getProperty(property))).strip();
      return Arrays.stream(list.split(System.getProperty("path.separator"), -1))
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("run this through Maven: docs/compile-cost.md", e);
    }
  }
}
