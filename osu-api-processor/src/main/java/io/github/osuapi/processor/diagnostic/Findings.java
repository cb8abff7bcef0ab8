package io.github.osuapi.processor.diagnostic;

import com.sun.source.util.Trees;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a processor finds, so that one compilation shows every problem at once, and prints
 * it. An equal finding is kept once. Not thread-safe, as processing is single-threaded.
 */
public final class Findings {
  private final Set<Finding> findings = new LinkedHashSet<>();

  /** Starts with nothing found. */
  public Findings() {}

  /**
   * Adds a finding.
   *
   * @param finding what was found
   */
  public void add(Finding finding) {
    findings.add(finding);
  }

  /**
   * Adds several findings.
   *
   * @param more what was found, in the order to print
   */
  public void addAll(Iterable<Finding> more) {
    more.forEach(findings::add);
  }

  /**
   * Whether the compilation will fail because of these findings.
   *
   * @return true where one of them is an error
   */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.id().severity() == Severity.ERROR);
  }

  /**
   * Everything found so far.
   *
   * @return a copy, in the order added
   */
  public List<Finding> all() {
    return List.copyOf(findings);
  }

  /**
   * Prints everything found so far, in the order added, and forgets it, so that a later round
   * prints only what is new.
   *
   * @param messager the compiler's
   */
  public void printTo(Messager messager) {
    findings.forEach(finding -> print(messager, finding));
    findings.clear();
  }

  /**
   * Prints everything like {@link #printTo(Messager)}, and at repeated annotations too.
   *
   * @param environment the compiler's
   */
  public void printTo(ProcessingEnvironment environment) {
    if (findings.isEmpty()) {
      return;
    }
    Optional<Trees> trees = CompilerTrees.of(environment);
    for (Finding finding : findings) {
      if (trees.isEmpty() || !RepeatedAnnotations.print(trees.get(), finding)) {
        print(environment.getMessager(), finding);
      }
    }
    findings.clear();
  }

  private static void print(Messager messager, Finding finding) {
    Element element = finding.element();
    @Nullable AnnotationMirror annotation = finding.annotation();
    @Nullable AnnotationValue value = finding.value();
    var kind = finding.id().severity().kind();
    String text = finding.text() + Place.inWords(element);
    if (annotation == null) {
      messager.printMessage(kind, text, element);
    } else if (value == null) {
      messager.printMessage(kind, text, element, annotation);
    } else {
      messager.printMessage(
          kind, text, element, annotation, Place.findable(element, annotation, value));
    }
  }
}
