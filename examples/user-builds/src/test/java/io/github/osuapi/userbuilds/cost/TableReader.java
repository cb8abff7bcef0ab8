package io.github.osuapi.userbuilds.cost;

import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Reads every fact of the client's endpoints, as javac holds them in a jar, and takes the time. */
@SupportedAnnotationTypes("*")
final class TableReader extends AbstractProcessor {
  private double milliseconds;
  private int endpoints;

  double milliseconds() {
    return milliseconds;
  }

  int endpoints() {
    return endpoints;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      long start = System.nanoTime();
      Counter counter = new Counter();
      groups().forEach(group -> read(group, counter));
      milliseconds = (System.nanoTime() - start) / 1e6;
      endpoints = counter.endpoints;
    }
    return false;
  }

  private List<TypeElement> groups() {
    return processingEnv
        .getElementUtils()
        .getTypeElement("io.github.osuapi.endpoint.EndpointIndex")
        .getAnnotationMirrors()
        .stream()
        .filter(TableReader::namesGroups)
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .flatMap(names -> ((List<?>) names.getValue()).stream())
        .map(name -> String.valueOf(((AnnotationValue) name).getValue()))
        .map(processingEnv.getElementUtils()::getTypeElement)
        .toList();
  }

  private static boolean namesGroups(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("IndexedGroups");
  }

  private static void read(TypeElement group, Counter counter) {
    group.getAnnotationMirrors().forEach(mirror -> counter.visitAnnotation(mirror, 0));
  }

  private static final class Counter extends SimpleAnnotationValueVisitor14<Void, Integer> {
    private int endpoints;

    @Override
    public Void visitAnnotation(AnnotationMirror mirror, Integer depth) {
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("IndexedEndpoint")) {
        endpoints++;
      }
      mirror.getElementValues().values().forEach(value -> value.accept(this, depth + 1));
      return null;
    }

    @Override
    public Void visitArray(List<? extends AnnotationValue> values, Integer depth) {
      values.forEach(value -> value.accept(this, depth + 1));
      return null;
    }
  }
}
