package io.github.osuapi.processor.app;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import io.github.osuapi.processor.app.check.AppRules;
import io.github.osuapi.processor.app.check.TakenClientNames;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.read.AppReader;
import io.github.osuapi.processor.app.read.OptionsReader;
import io.github.osuapi.processor.app.write.ClientWriter;
import io.github.osuapi.processor.diagnostic.Failure;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.diagnostic.Findings;
import io.github.osuapi.processor.diagnostic.Nameless;
import io.github.osuapi.processor.endpoint.read.GroupReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/**
 * Checks the declarations of apps and writes the client of each. Isolating: each client has one app
 * as its origin. An app whose endpoints are generated in the same compilation waits for them.
 */
@AutoService(Processor.class)
public final class AppProcessor extends AbstractProcessor {
  private final Findings findings = new Findings();
  private final TakenClientNames names = new TakenClientNames();
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> sources = new HashSet<>();
  private OptionsReader options = new OptionsReader(Map.of());

  /** Called by the compiler. */
  public AppProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(AppReader.OSU_APP, AppReader.OSU_APPS);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return OptionsReader.names();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    try {
      options = new OptionsReader(environment.getOptions());
      options
          .problems()
          .forEach(problem -> environment.getMessager().printMessage(Kind.ERROR, problem));
    } catch (RuntimeException e) {
      Failure.print(environment.getMessager(), AppProcessor.class, e);
    }
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      ElementFilter.typesIn(round.getRootElements())
          .forEach(type -> sources.add(type.getQualifiedName().toString()));
      annotations.stream()
          .flatMap(a -> ElementFilter.typesIn(round.getElementsAnnotatedWith(a)).stream())
          .forEach(this::add);
      processWaiting(round);
    } catch (RuntimeException e) {
      Failure.print(processingEnv.getMessager(), AppProcessor.class, e);
    }
    return false;
  }

  private void add(TypeElement app) {
    Optional<Finding> nameless = Nameless.check(app, processingEnv.getElementUtils());
    nameless.ifPresentOrElse(findings::add, () -> waiting.add(app.getQualifiedName().toString()));
  }

  private void processWaiting(RoundEnvironment round) {
    // The compiler does not tell what was generated before the last round, which writes no client.
    AppReader reader =
        new AppReader(processingEnv.getElementUtils(), round.processingOver() ? Set.of() : sources);
    for (String name : List.copyOf(waiting)) {
      TypeElement app = processingEnv.getElementUtils().getTypeElement(name);
      if (reader.isResolved(app)) {
        Optional<AppModel> model = reader.read(app);
        if (model.isPresent()) {
          waiting.remove(name);
          process(model.get(), round.processingOver());
        } else if (round.processingOver()) {
          addMissing(reader, app);
        }
      }
    }
    findings.printTo(processingEnv);
  }

  /** After an error the last round comes early: what is written in it, nobody processes. */
  private void process(AppModel app, boolean last) {
    List<Finding> found = new ArrayList<>(AppRules.check(app));
    names.take(app, processingEnv.getElementUtils()).ifPresent(found::add);
    findings.addAll(found);
    if (AppRules.areSound(found) && !last) {
      try {
        new ClientWriter(AppProcessor.class, options.privileges())
            .write(app)
            .writeTo(processingEnv.getFiler());
      } catch (FilerException e) {
        findings.add(TakenClientNames.taken(app, processingEnv.getElementUtils()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What keeps an interface of this compilation from being known is said without this. */
  private void addMissing(AppReader reader, TypeElement app) {
    Optional<TypeElement> own = reader.unknownEndpoints(app);
    if (own.isEmpty()) {
      findings.add(
          missing(
              app,
              "There is no usable "
                  + AppReader.LIBRARY_INDEX
                  + " in this compilation or on its class path. Add"
                  + " io.github.osuapi:osu-api-client to the dependencies, in the version of the"
                  + " processor."));
    } else if (!sources.contains(ClassName.get(own.get()).topLevelClassName().canonicalName())) {
      findings.add(
          missing(
              app,
              "There is no usable "
                  + GroupReader.groupType(ClassName.get(own.get()))
                  + " on the class path. Compile "
                  + own.get().getQualifiedName()
                  + " with osu-api-processor, in the version of this one."));
    }
  }

  private static Finding missing(TypeElement app, String reason) {
    return Finding.at(
        FindingId.APP_INDEX_MISSING,
        app,
        "The client of "
            + app.getSimpleName()
            + " cannot be written: its endpoints are not known. "
            + reason);
  }
}
