package io.github.osuapi.processor.json;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.annotations.Generated;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.diagnostic.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/** Gives generated types to the compiler. */
final class SourceFiles {
  private final Filer filer;
  private final Findings findings;

  SourceFiles(Filer filer, Findings findings) {
    this.filer = filer;
    this.findings = findings;
  }

  /** The annotation that says who wrote a type. */
  static AnnotationSpec generatedBy(Class<? extends Processor> processor) {
    return AnnotationSpec.builder(Generated.class)
        .addMember("value", "$S", processor.getName())
        .build();
  }

  /** Writes a type; where its name is taken, that is a finding about {@code origin}. */
  void write(String packageName, TypeSpec type, Element origin) {
    JavaFile file =
        JavaFile.builder(packageName, type).skipJavaLangImports(true).indent("  ").build();
    try {
      file.writeTo(filer);
    } catch (FilerException e) {
      findings.add(
          Finding.at(
              FindingId.MODEL_ADAPTER_TAKEN,
              origin,
              "For this model '"
                  + packageName
                  + "."
                  + type.name()
                  + "' is generated. There is already a type of this name. Rename one of the"
                  + " two."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
