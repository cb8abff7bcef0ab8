package io.github.osuapi.userbuilds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What Gradle asks of processors, so that a change of one file compiles little else anew. */
class IncrementalTest {
  private static final Path JAR = Jars.find(Jars.PROCESSOR, "osu-api-processor");

  @Test
  void everyFileOfAnIsolatingProcessorHasOneOrigin() throws IOException {
    Map<String, String> kinds = declaredKinds();

    List<SpiedProcessor> processors = compile("bot", "friends");

    assertThat(processors).extracting(SpiedProcessor::name).hasSameElementsAs(kinds.keySet());
    assertThat(files(processors, kinds, "isolating"))
        .containsKeys(
            "bot.BotAppClient",
            "bot.PlayersGroup",
            "bot.PlayerJsonAdapter",
            "friends.FriendsAppClient")
        .allSatisfy((file, origins) -> assertThat(origins).as(file).hasSize(1));
    assertThat(files(processors, kinds, "aggregating"))
        .containsKeys("bot.EndpointIndex", "bot.ModelAdapters", "/META-INF/osu-api/endpoints.json")
        .allSatisfy((file, origins) -> assertThat(origins).as(file).isNotEmpty());
  }

  @Test
  void oneAppsClientComesFromThatAppAlone() throws IOException {
    assertThat(files(compile("bot", "friends"), declaredKinds(), "isolating"))
        .containsEntry("bot.BotAppClient", List.of("bot.BotApp"))
        .containsEntry("friends.FriendsAppClient", List.of("friends.FriendsApp"));
  }

  @Test
  void noProcessorReadsResourcesOrTheInsideOfACompiler() throws IOException {
    JavaClasses classes;
    try (JarFile jar = new JarFile(JAR.toFile())) {
      classes = new ClassFileImporter().importJar(jar);
    }

    noClasses()
        .should()
        .callMethod(
            Filer.class,
            "getResource",
            JavaFileManager.Location.class,
            CharSequence.class,
            CharSequence.class)
        .check(classes);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("sun..", "com.sun.tools..", "jdk.internal..", "org.eclipse..")
        .check(classes);
    assertThat(classes).hasSizeGreaterThan(50);
  }

  private static Map<String, List<String>> files(
      List<SpiedProcessor> processors, Map<String, String> kinds, String kind) {
    Map<String, List<String>> files = new TreeMap<>();
    for (SpiedProcessor processor : processors) {
      if (kind.equals(kinds.get(processor.name()))) {
        processor.origins().forEach((file, origins) -> files.put(file, topLevel(origins)));
      }
    }
    return files;
  }

  private static List<String> topLevel(List<Element> origins) {
    return origins.stream()
        .map(
            origin -> {
              Element top = origin;
              Element enclosing = top.getEnclosingElement();
              while (enclosing instanceof TypeElement) {
                top = enclosing;
                enclosing = top.getEnclosingElement();
              }
              return top.toString();
            })
        .distinct()
        .toList();
  }

  /** What the jar declares of each processor, by its name. */
  private static Map<String, String> declaredKinds() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        InputStream in =
            jar.getInputStream(jar.getEntry("META-INF/gradle/incremental.annotation.processors"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(",", -1))
          .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
  }

  private static List<SpiedProcessor> compile(String... projects) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : Jars.PROCESSOR) {
      urls.add(jar.toUri().toURL());
    }
    List<Path> sources = new ArrayList<>();
    for (String project : projects) {
      sources.addAll(UserProject.of(project).sources());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (URLClassLoader loader =
            new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<SpiedProcessor> processors = new ArrayList<>();
      ServiceLoader.load(Processor.class, loader).stream()
          .filter(provider -> provider.type().getName().startsWith("io.github.osuapi."))
          .forEach(provider -> processors.add(new SpiedProcessor(provider.get())));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, Jars.USER);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Compilation.scratch()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      assertThat(task.call()).as(output.toString()).isTrue();
      return processors;
    }
  }
}
