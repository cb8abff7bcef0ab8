package io.github.osuapi.userbuilds;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A processor in an environment that is not the compiler's own, as Gradle and IntelliJ run it. */
final class SpiedProcessor implements Processor {
  private final Processor processor;
  private @Nullable SpyingFiler filer;

  SpiedProcessor(Processor processor) {
    this.processor = processor;
  }

  String name() {
    return processor.getClass().getName();
  }

  Map<String, List<Element>> origins() {
    return filer == null ? Map.of() : filer.origins();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    SpyingFiler spy = new SpyingFiler(environment.getFiler());
    filer = spy;
    processor.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                  try {
                    return method.getName().equals("getFiler")
                        ? spy
                        : method.invoke(environment, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getTargetException();
                  }
                }));
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // It answers as the processor that it stands for.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return processor.getCompletions(element, annotation, member, text);
  }
}
