package io.github.osuapi.processor.endpoint.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * One parameter of an endpoint.
 *
 * @param name its name in the declaration
 * @param type its type, boxed where optional
 * @param mirror its type as declared, but for wildcards, which are taken for their bounds
 * @param location where it goes
 * @param wireName the server's name for it; empty for a whole body
 * @param encoded whether the value is already URL-encoded
 * @param optional whether it becomes a fluent setter
 * @param list whether the type is a list of values, one repeated parameter each
 * @param conversion how its value, or each element of the list, becomes text
 * @param separator what joins the values of a list into one text; empty where each is a parameter
 * @param range the numbers that the server takes; empty where nothing is known of them
 * @param firstPage the order of the later pages, which are asked for without the parameter; the
 *     text is empty where it gives none, and the whole where it belongs to every page
 * @param deprecated what to use instead; empty where the server wants the parameter
 * @param shorthands types that a static {@code of} of the parameter's type takes instead
 * @param doc what the javadoc says of it; empty where it says nothing
 * @param element where to report problems
 * @param annotation the annotation that says where it goes
 */
public record Parameter(
    String name,
    TypeName type,
    TypeMirror mirror,
    Location location,
    String wireName,
    boolean encoded,
    boolean optional,
    boolean list,
    Conversion conversion,
    Optional<String> separator,
    Optional<ValueRange> range,
    Optional<String> firstPage,
    Optional<String> deprecated,
    List<Shorthand> shorthands,
    String doc,
    VariableElement element,
    AnnotationMirror annotation) {

  /** The server's name of the parameter that orders a list. */
  public static final String SORT = "sort";

  /**
   * A static {@code of} through which a simpler value can stand for the parameter.
   *
   * @param type what it takes
   * @param name what it calls it
   */
  public record Shorthand(TypeName type, String name) {}

  /**
   * Returns the parameter with another range.
   *
   * @param changed the numbers that the server takes
   * @return a changed copy
   */
  public Parameter within(ValueRange changed) {
    return new Parameter(
        name,
        type,
        mirror,
        location,
        wireName,
        encoded,
        optional,
        list,
        conversion,
        separator,
        Optional.of(changed),
        firstPage,
        deprecated,
        shorthands,
        doc,
        element,
        annotation);
  }

  /**
   * Tells whether a setter may take a primitive in place of the boxed type.
   *
   * @return the type that the setter takes
   */
  public TypeName setterType() {
    return type.isBoxedPrimitive() ? type.unbox() : type;
  }
}
