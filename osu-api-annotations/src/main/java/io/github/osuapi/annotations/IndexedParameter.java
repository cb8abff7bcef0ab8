package io.github.osuapi.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The facts about one parameter of an endpoint; part of {@link IndexedEndpoint}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexedParameter {
  /**
   * The parameter's name in the declaration, which is also that of its fluent setter.
   *
   * @return a Java identifier
   */
  String name();

  /**
   * The name that the server knows it by.
   *
   * @return the name in the path, query or body; empty for a whole body
   */
  String wireName();

  /**
   * Where it goes in the request.
   *
   * @return {@code path}, {@code query}, {@code field}, {@code json} or {@code body}
   */
  String location();

  /**
   * The parameter's type.
   *
   * @return Java source text with qualified names
   */
  String type();

  /**
   * Whether the generated method asks for it; otherwise it is a fluent setter.
   *
   * @return whether it must be given
   */
  boolean required();

  /**
   * What the declaration's javadoc says of it.
   *
   * @return javadoc text; may be empty
   */
  String doc();

  /**
   * The lowest number that the server takes.
   *
   * @return a number; {@link Long#MIN_VALUE} where there is none
   */
  long min() default Long.MIN_VALUE;

  /**
   * The highest number that the server takes.
   *
   * @return a number; {@link Long#MAX_VALUE} where there is none
   */
  long max() default Long.MAX_VALUE;

  /**
   * What to use instead.
   *
   * @return javadoc text; empty where the parameter is not deprecated
   */
  String deprecated() default "";

  /**
   * How many of the server's points each value costs.
   *
   * @return the points; 0 where the parameter costs nothing
   */
  int costEach() default 0;

  /**
   * By how much the points of a call are multiplied where the parameter is true.
   *
   * @return the factor; 1 where it changes nothing
   */
  int costTimes() default 1;
}
