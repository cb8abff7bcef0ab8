package io.github.osuapi.processor.endpoint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Runs a processor and records from which elements it says that each of its files comes. */
final class RecordingProcessor extends AbstractProcessor {
  private final Processor recorded;
  private final Map<String, Set<String>> origins = new TreeMap<>();

  RecordingProcessor(Processor recorded) {
    this.recorded = recorded;
  }

  /** The names of the originating elements, by the name of the type or the path of the resource. */
  Map<String, Set<String>> origins() {
    return Collections.unmodifiableMap(origins);
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Filer filer = recording(environment.getFiler());
    recorded.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getFiler")
                        ? filer
                        : method.invoke(environment, arguments)));
  }

  private Filer recording(Filer filer) {
    return (Filer)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Filer.class},
            (proxy, method, arguments) -> {
              Element[] from = (Element[]) arguments[arguments.length - 1];
              origins.put(
                  String.valueOf(arguments[arguments.length - 2]),
                  Arrays.stream(from).map(Element::toString).collect(Collectors.toSet()));
              try {
                return method.invoke(filer, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return recorded.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return recorded.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    recorded.process(annotations, round);
    return false;
  }
}
