package io.github.osuapi.processor.json;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.annotations.Generated;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.diagnostic.Findings;
import io.github.osuapi.processor.diagnostic.TakenNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Gives generated types to the compiler. */
final class SourceFiles {
  private final Filer filer;
  private final Elements elements;
  private final Findings findings;

  SourceFiles(ProcessingEnvironment environment, Findings findings) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
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
      String name = ClassName.get(packageName, type.name()).canonicalName();
      findings.add(
          Finding.at(
              FindingId.MODEL_ADAPTER_TAKEN,
              origin,
              "For this model '"
                  + name
                  + "' is generated. There is already a type of this name. "
                  + TakenNames.remedy(
                      elements,
                      name,
                      Generated.class.getCanonicalName(),
                      "Rename one of the two.")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
