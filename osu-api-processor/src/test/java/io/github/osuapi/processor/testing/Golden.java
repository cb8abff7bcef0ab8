package io.github.osuapi.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A generated text as it should be, in the folder {@code golden} beside a test's resources. With
 * {@code -Dgolden.write=true} the tests write what they got instead of comparing, for a look at the
 * difference. What the first compiler made is written; that of the others must be the same.
 */
public final class Golden {
  private static final Set<Path> WRITTEN = ConcurrentHashMap.newKeySet();

  private final Path file;

  private Golden(Path file) {
    this.file = file;
  }

  /** The golden text of a name, among the resources of a test. */
  public static Golden of(Class<?> test, String name) {
    return new Golden(
        Path.of("src/test/resources", test.getPackageName().replace('.', '/'), "golden")
            .resolve(name + ".txt"));
  }

  /** Fails where the text differs. */
  public void assertEqualTo(String actual) {
    try {
      if (Boolean.getBoolean("golden.write") && WRITTEN.add(file)) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
