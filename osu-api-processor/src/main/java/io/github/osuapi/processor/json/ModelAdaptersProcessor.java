package io.github.osuapi.processor.json;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.processor.diagnostic.Failure;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.diagnostic.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes the factory {@code ModelAdapters} of each package that has models. It leaves out the
 * models that {@link JsonModelProcessor} complains about, and takes those in that have adapters
 * from an earlier compilation, as it hides the factory of that one. A factory comes from many
 * types, which is why it has a processor of its own: build tools run this one anew whenever a model
 * changes.
 */
@AutoService(Processor.class)
public final class ModelAdaptersProcessor extends AbstractProcessor {
  private final AdapterLookup lookup = new AdapterLookup();
  private final ModelRules rules = new ModelRules(lookup);
  private final Map<String, List<String>> pending = new TreeMap<>();
  private final Set<String> written = new HashSet<>();
  private @Nullable ModelRound models;
  private @Nullable EarlierModels earlier;

  /** Made by the compiler. */
  public ModelAdaptersProcessor() {}

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
      Failure.print(processingEnv.getMessager(), ModelAdaptersProcessor.class, e);
    }
    return false;
  }

  private void write(RoundEnvironment round, Findings findings) {
    if (models == null || earlier == null) {
      models = new ModelRound(processingEnv.getElementUtils(), lookup);
      earlier = new EarlierModels(processingEnv.getElementUtils());
    }
    earlier.leaveOut(round);
    collect(models.models(round), findings);
    if (!models.waiting().isEmpty() || round.processingOver()) {
      // A factory is written once, so all wait for the slowest model.
      return;
    }
    SourceFiles files = new SourceFiles(processingEnv, findings);
    for (Map.Entry<String, List<String>> factory : pending.entrySet()) {
      write(factory.getKey(), factory.getValue(), earlier.of(factory.getKey()), files);
    }
    written.addAll(pending.keySet());
    pending.clear();
  }

  private void collect(List<Model> sound, Findings findings) {
    for (Model model : sound) {
      String packageName = model.type().packageName();
      if (!rules.check(model).isEmpty()) {
        continue;
      }
      if (written.contains(packageName)) {
        findings.add(tooLate(model));
      } else {
        pending
            .computeIfAbsent(packageName, name -> new ArrayList<>())
            .add(model.type().canonicalName());
      }
    }
  }

  private void write(
      String packageName, List<String> names, List<ClassName> others, SourceFiles files) {
    ModelReader reader = new ModelReader();
    List<Model> sorted =
        names.stream()
            .map(processingEnv.getElementUtils()::getTypeElement)
            .map(reader::read)
            .sorted(Comparator.comparing(model -> model.type().canonicalName()))
            .toList();
    ClassName factory = AdapterNames.factory(packageName);
    files.write(packageName, FactoryWriter.write(factory, sorted, others), sorted.get(0).element());
  }

  private static Finding tooLate(Model model) {
    return Finding.at(
        FindingId.MODEL_TOO_LATE,
        model.element(),
        "The factory of a package is written as soon as all its models are there. '"
            + model.element().getSimpleName()
            + "' was generated after that. Let it be generated into a package of its own.");
  }
}
