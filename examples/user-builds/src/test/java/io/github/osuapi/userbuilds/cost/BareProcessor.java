package io.github.osuapi.userbuilds.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes a client that is ready in a file, and does nothing else: what it costs is the compiler's
 * own price for a processor that writes a source.
 */
@SupportedAnnotationTypes("io.github.osuapi.annotations.OsuApp")
@SupportedOptions(BareProcessor.CLIENT)
public final class BareProcessor extends AbstractProcessor {
  static final String CLIENT = "client";

  /** Called by the compiler. */
  public BareProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!annotations.isEmpty()) {
      try (Writer source =
          processingEnv.getFiler().createSourceFile("sample.SampleClient").openWriter()) {
        source.write(Files.readString(Path.of(processingEnv.getOptions().get(CLIENT))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
