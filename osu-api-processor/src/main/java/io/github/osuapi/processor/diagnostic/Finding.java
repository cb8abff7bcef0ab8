package io.github.osuapi.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a processor has to say about the user's code. It is printed at the deepest
 * position it knows: the annotation's value, else the annotation, else the element.
 *
 * @param id what kind of finding it is
 * @param message what is so, what was found there, and what to do about it, in this order
 * @param element the declaration it is about, from the sources of this compilation
 * @param annotation the annotation on the element that it is about, if it is about one
 * @param value the value in the annotation that it is about, if it is about one
 */
public record Finding(
    FindingId id,
    String message,
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value) {

  /**
   * A finding about a whole declaration.
   *
   * @param id what kind of finding it is
   * @param element the declaration
   * @param message fact, value found, remedy
   * @return the finding
   */
  public static Finding at(FindingId id, Element element, String message) {
    return new Finding(id, message, element, null, null);
  }

  /**
   * A finding about an annotation on a declaration.
   *
   * @param id what kind of finding it is
   * @param element the declaration that carries the annotation
   * @param annotation the annotation
   * @param message fact, value found, remedy
   * @return the finding
   */
  public static Finding at(
      FindingId id, Element element, AnnotationMirror annotation, String message) {
    return new Finding(id, message, element, annotation, null);
  }

  /**
   * A finding about one value of an annotation.
   *
   * @param id what kind of finding it is
   * @param element the declaration that carries the annotation
   * @param annotation the annotation
   * @param value the value, or one element of it where it is an array
   * @param message fact, value found, remedy
   * @return the finding
   */
  public static Finding at(
      FindingId id,
      Element element,
      AnnotationMirror annotation,
      AnnotationValue value,
      String message) {
    return new Finding(id, message, element, annotation, value);
  }

  /**
   * The text that the compiler prints.
   *
   * @return the id in brackets, then the message
   */
  public String text() {
    return "[" + id.id() + "] " + message;
  }
}
