package io.github.osuapi.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** What build tools read of the processors without running them. */
class IncrementalMetadataTest {
  @Test
  void everyProcessorSaysHowItIsIncremental() throws IOException {
    String metadata;
    try (InputStream in =
        JsonModelProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(in).isNotNull();
      metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(metadata.lines().map(line -> line.replaceAll(",(isolating|aggregating)$", "")))
        .containsExactlyInAnyOrderElementsOf(
            ServiceLoader.load(Processor.class, JsonModelProcessor.class.getClassLoader()).stream()
                .map(provider -> provider.type().getName())
                .filter(name -> name.startsWith("io.github.osuapi."))
                .toList());
  }
}
