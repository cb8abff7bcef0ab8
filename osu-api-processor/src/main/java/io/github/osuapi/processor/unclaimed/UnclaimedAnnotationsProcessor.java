package io.github.osuapi.processor.unclaimed;

import com.google.auto.common.MoreElements;
import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations on this project's declarations and generated classes after all the other
 * processors, and writes nothing. They leave them unclaimed, because several read the same ones;
 * javac's {@code -Xlint:processing} would warn of that in every build. Annotations of Retrofit,
 * Moshi and JSpecify are claimed only where no other class has them. Compilers ask processors in
 * the order of the services file, which is sorted: this one has to be its last.
 */
@AutoService(Processor.class)
public final class UnclaimedAnnotationsProcessor extends AbstractProcessor {
  private static final String OURS = "io.github.osuapi.annotations";

  /** Called by the compiler. */
  public UnclaimedAnnotationsProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        OURS + ".*", "retrofit2.http.*", "com.squareup.moshi.*", "org.jspecify.annotations.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // To claim is all that it does.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return annotations.stream()
        .filter(annotation -> !isOurs(annotation))
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .allMatch(UnclaimedAnnotationsProcessor::standsInOurs);
  }

  private static boolean standsInOurs(Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e.getAnnotationMirrors().stream()
          .anyMatch(mirror -> isOurs(mirror.getAnnotationType().asElement()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOurs(Element annotation) {
    return MoreElements.getPackage(annotation).getQualifiedName().contentEquals(OURS);
  }
}
