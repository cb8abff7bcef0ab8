package io.github.osuapi.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The facts about one endpoint; part of {@link IndexedEndpoints}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexedEndpoint {
  /**
   * The endpoint's id.
   *
   * @return group and method, for example {@code friends.list}
   */
  String id();

  /**
   * The accessor that clients show the endpoint's group under.
   *
   * @return for example {@code friends}
   */
  String group();

  /**
   * The generated class that users call the endpoint on.
   *
   * @return a qualified class name
   */
  String groupType();

  /**
   * The method of {@link #groupType()}.
   *
   * @return a method name
   */
  String method();

  /**
   * The generated class that {@link #method()} returns.
   *
   * @return a qualified class name
   */
  String requestType();

  /**
   * The HTTP method.
   *
   * @return for example {@code GET}
   */
  String httpMethod();

  /**
   * The path, as the server spells it, relative to {@code api/v2/}.
   *
   * @return for example {@code users/{user}/{mode?}}
   */
  String path();

  /**
   * Whether a token is needed, and whether it needs a scope.
   *
   * @return the kind of access
   */
  EndpointAccess.Kind access();

  /**
   * The scope that the endpoint needs.
   *
   * @return the scope, or nothing
   */
  Scope[] scope() default {};

  /**
   * Whether the token must act for a user.
   *
   * @return whether a user is needed
   */
  boolean requiresUser();

  /**
   * How a longer list is walked.
   *
   * @return the paging
   */
  Paging paging();

  /**
   * Whether a call is one of the replay downloads that the server limits.
   *
   * @return whether it is counted as one
   */
  boolean replayDownload() default false;

  /**
   * The main description of the declaration's javadoc.
   *
   * @return javadoc text; may be empty
   */
  String doc();

  /**
   * What the declaration's javadoc refers to, the server's pages above all.
   *
   * @return the texts of its {@code @see} tags
   */
  String[] see() default {};

  /**
   * The parameters, required ones first, each group in the order of the declaration.
   *
   * @return one entry for each parameter
   */
  IndexedParameter[] parameters() default {};
}
