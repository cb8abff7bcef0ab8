package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record is what objects of certain kinds are read into. The record implements a sealed interface
 * that is a {@link JsonModel} with a discriminator; exactly one of its records has no kinds, and
 * keeps what none of the others is for: it has the kind's name, a String, and the whole object, an
 * {@code io.github.osuapi.json.RawJson}. The name is {@code @Nullable} where the interface has
 * {@link JsonModel#unreadable}, because such an object need not have one.
 *
 * <pre>{@code
 * @JsonModel(discriminator = "type")
 * public sealed interface Event permits RankEvent, UnknownEvent {}
 *
 * @JsonModel
 * @JsonKind("rank")
 * public record RankEvent(long id, int rank) implements Event {}
 *
 * @JsonKind
 * public record UnknownEvent(String type, RawJson json) implements Event {}
 * }</pre>
 *
 * <p>The discriminator itself is no component of a record of one kind: it is written back all the
 * same. A record of several kinds has a component for it, so that they can be told apart.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface JsonKind {
  /**
   * The kinds that the record is for.
   *
   * @return what the server writes into the discriminator
   */
  String[] value() default {};

  /**
   * Whether the record is for objects without a discriminator, or with null for it.
   *
   * @return true for at most one record of an interface, which then has no names
   */
  boolean absent() default false;
}
