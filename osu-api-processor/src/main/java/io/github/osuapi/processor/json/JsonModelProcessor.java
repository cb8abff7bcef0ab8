package io.github.osuapi.processor.json;

import com.google.auto.service.AutoService;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.processor.diagnostic.Failure;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.Findings;
import io.github.osuapi.processor.json.Model.OpenEnumModel;
import io.github.osuapi.processor.json.Model.PolymorphicModel;
import io.github.osuapi.processor.json.Model.RecordModel;
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
      String packageName = model.type().packageName();
      if (model instanceof RecordModel record) {
        files.write(packageName, RecordWriter.write(record), model.element());
      } else if (model instanceof OpenEnumModel openEnum) {
        files.write(packageName, OpenEnumWriter.write(openEnum), model.element());
      } else if (model instanceof PolymorphicModel polymorphic) {
        files.write(packageName, PolymorphicWriter.write(polymorphic), model.element());
      }
    }
  }
}
