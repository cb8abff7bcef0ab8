package io.github.osuapi.site.docs;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the classes are that samples name: this project's, the JDK's, those of what it uses. */
final class Names {
  private static final List<String> OTHERS =
      List.of(
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "java.util.stream",
          "java.io",
          "java.net",
          "java.nio.file",
          "java.time",
          "javax.sql",
          "retrofit2.http",
          "okhttp3",
          "org.jspecify.annotations",
          "org.junit.jupiter.api",
          "org.junit.jupiter.api.extension",
          "com.fasterxml.jackson.databind",
          "io.github.bucket4j",
          "io.github.bucket4j.distributed",
          "io.github.bucket4j.distributed.proxy",
          "io.github.bucket4j.redis.lettuce",
          "io.lettuce.core",
          "io.lettuce.core.api",
          "io.lettuce.core.codec");

  private static final Map<String, String> OWN = own();

  private Names() {}

  /** The qualified name of a class, or of an annotation after {@code @}; empty if not known. */
  static Optional<String> qualified(String name) {
    boolean annotation = name.startsWith("@");
    String simpleName = name.replace("@", "");
    if (OWN.containsKey(simpleName)) {
      return Optional.of(Objects.requireNonNull(OWN.get(simpleName)));
    }
    return exists("java.lang." + simpleName)
        ? Optional.empty()
        : OTHERS.stream()
            .map(folder -> folder + "." + simpleName)
            .filter(Names::exists)
            .filter(found -> annotation == isAnnotation(found))
            .findFirst();
  }

  private static boolean isAnnotation(String name) {
    try {
      return Class.forName(name, false, Names.class.getClassLoader()).isAnnotation();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean exists(String name) {
    try {
      return Modifier.isPublic(
          Class.forName(name, false, Names.class.getClassLoader()).getModifiers());
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static Map<String, String> own() {
    Map<String, String> own = new HashMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        collect(path, own);
      } else if (entry.contains("osu-api") && Files.exists(path)) {
        try (FileSystem jar =
            FileSystems.newFileSystem(URI.create("jar:" + path.toUri()), Map.of())) {
          collect(jar.getPath("/"), own);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return own;
  }

  /** Those of the shortest package, where several have a class of the name. */
  private static void collect(Path root, Map<String, String> own) {
    Path folder = root.resolve("io/github/osuapi");
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.matches("[^$]+(?<!-info)\\.class"))
          .map(
              file -> file.replace(".class", "").replace('/', '.').replace(File.separatorChar, '.'))
          .filter(name -> !name.contains(".internal.") && !name.contains(".site."))
          .filter(Names::exists)
          .forEach(
              name ->
                  own.merge(
                      name.substring(name.lastIndexOf('.') + 1),
                      name,
                      (one, other) -> one.length() <= other.length() ? one : other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
