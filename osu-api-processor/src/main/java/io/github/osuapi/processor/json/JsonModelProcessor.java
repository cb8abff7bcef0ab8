package io.github.osuapi.processor.json;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.processor.diagnostic.Failure;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.Findings;
import io.github.osuapi.processor.json.Model.OpenEnumModel;
import io.github.osuapi.processor.json.Model.PolymorphicModel;
import io.github.osuapi.processor.json.Model.RecordModel;
import io.github.osuapi.processor.mirror.Deprecations;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks the types that carry {@link JsonModel} and writes the adapter of each sound one. Every
 * adapter comes from one type alone, so that build tools can run this processor incrementally.
 */
@AutoService(Processor.class)
public final class JsonModelProcessor extends AbstractProcessor {
  private final AdapterLookup lookup = new AdapterLookup();
  private final ModelRules rules = new ModelRules(lookup);
  private @Nullable ModelRound models;

  /** Made by the compiler. */
  public JsonModelProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(JsonModel.class.getCanonicalName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      Findings findings = new Findings();
      write(round, findings);
      findings.printTo(processingEnv.getMessager());
    } catch (RuntimeException e) {
      Failure.print(processingEnv.getMessager(), JsonModelProcessor.class, e);
    }
    return false;
  }

  private void write(RoundEnvironment round, Findings findings) {
    if (models == null) {
      models = new ModelRound(processingEnv.getElementUtils(), lookup);
    }
    findings.addAll(models.nameless(round));
    SourceFiles files = new SourceFiles(processingEnv, findings);
    for (Model model : models.models(round)) {
      List<Finding> broken = rules.check(model);
      findings.addAll(broken);
      if (!broken.isEmpty()) {
        continue;
      }
      if (model instanceof RecordModel record) {
        write(model, RecordWriter.write(record), files);
      } else if (model instanceof OpenEnumModel openEnum) {
        write(model, OpenEnumWriter.write(openEnum), files);
      } else if (model instanceof PolymorphicModel polymorphic) {
        write(model, PolymorphicWriter.write(polymorphic), files);
      }
    }
  }

  private static void write(Model model, TypeSpec adapter, SourceFiles files) {
    files.write(
        model.type().packageName(),
        Deprecations.silenced(adapter, DeprecatedParts.of(model)),
        model.element());
  }
}
