package io.github.osuapi.userbuilds.cost;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Prints what the processor costs the compilation of a user's project, by two compilers: one that
 * is started for it, as by a command line, and one that is warm, as in a build tool's daemon, but
 * loads processors anew each time. Compared is the compilation of the same classes, where the
 * client is a source file like the others. Each figure is the median of runs that take turns.
 */
public final class CompileCost {
  private static final int WARM_UP = 15;
  private static final int RUNS = 15;
  private static final int STARTS = 7;

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
    out.println("| compiler | classes | without, ms | bare, ms | ours, ms | bare, % | ours, % |");
    out.println("|:--|--:|--:|--:|--:|--:|--:|");
    for (int size : sizes) {
      SampleProject project = SampleProject.of(size, folder("sources"));
      Path generated = folder("generated");
      Path classes = folder("classes");
      compileInto(generated, project.sources(), classes, List.of());
      if (size == 1) {
        printSize(classes);
      }
      List<Path> whole =
          Stream.concat(project.sources().stream(), files(generated, ".java")).toList();
      compare(project, whole, generated);
    }
  }

  private void compare(SampleProject project, List<Path> whole, Path generated) throws IOException {
    Path classes = folder("classes");
    Path client = files(generated, "SampleClient.java").findFirst().orElseThrow();
    String bare = "-A" + BareProcessor.CLIENT + "=" + client.toAbsolutePath();
    report(
        "started",
        project,
        0,
        STARTS,
        () -> start(whole, classes, "-proc:none"),
        () ->
            start(
                project.sources(),
                classes,
                "-processorpath",
                Path.of("target/test-classes").toString(),
                "-processor",
                BareProcessor.class.getName(),
                bare),
        () -> start(project.sources(), classes, "-processorpath", joined(processors)));
    report(
        "warm",
        project,
        WARM_UP,
        RUNS,
        () -> compile(whole, classes, List.of("-proc:none")),
        () -> compile(project.sources(), classes, List.of(bare), new BareProcessor()),
        () -> compile(project.sources(), classes, List.of()));
  }

  /** The first is what the others are compared with. */
  private void report(String name, SampleProject project, int warmUp, int runs, Timed... ways)
      throws IOException {
    double[][] times = new double[ways.length][runs];
    for (int run = -warmUp; run < runs; run++) {
      for (int way = 0; way < ways.length; way++) {
        double time = ways[way].milliseconds();
        if (run >= 0) {
          times[way][run] = time;
        }
      }
    }
    out.printf("| %s | %d", name, project.classes());
    for (double[] way : times) {
      out.printf(" | %.0f", median(way));
    }
    for (int way = 1; way < ways.length; way++) {
      out.printf(" | %.1f", 100 * (median(times[way]) / median(times[0]) - 1));
    }
    out.println(" |");
  }

  private double start(List<Path> sources, Path classes, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-cp", joined(user), "-d", classes.toString()));
    command.addAll(List.of(options));
    sources.forEach(source -> command.add(source.toString()));
    long start = System.nanoTime();
    Process javac = new ProcessBuilder(command).inheritIO().start();
    try {
      if (javac.waitFor() != 0) {
        throw new IllegalStateException("the sample does not compile");
      }
    } catch (InterruptedException e) {
      javac.destroy();
      throw new InterruptedIOException();
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private void readTable() throws IOException {
    Path empty = folder("sources").resolve("Empty.java");
    List<Path> sources = List.of(Files.writeString(empty, "final class Empty {}"));
    Path classes = folder("classes");
    double[] read = new double[RUNS];
    for (int run = -WARM_UP; run < RUNS; run++) {
      TableReader reader = new TableReader();
      compile(sources, classes, List.of("-proc:only"), reader);
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

  private double compile(List<Path> sources, Path classes, List<String> options, Processor... given)
      throws IOException {
    return compileInto(folder("generated"), sources, classes, options, given);
  }

  private double compileInto(
      Path generated, List<Path> sources, Path classes, List<String> options, Processor... given)
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

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static List<Path> paths(String property) {
    try {
      String list = Files.readString(Path.of(System.getProperty(property))).strip();
      return Arrays.stream(list.split(File.pathSeparator, -1)).map(Path::of).toList();
    } catch (IOException e) {
      throw new IllegalStateException("run this through Maven: docs/compile-cost.md", e);
    }
  }

  @FunctionalInterface
  private interface Timed {
    double milliseconds() throws IOException;
  }
}
