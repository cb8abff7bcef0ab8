package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares how an app gets its tokens and what they may do. The processor writes a client beside
 * the annotated type that shows only the calls which such tokens can make. Repeat the annotation
 * where the app needs several tokens: the server refuses {@link Scope#DELEGATE} together with
 * {@link Scope#PUBLIC}, so a bot that reads and writes declares two.
 *
 * <pre>{@code
 * @OsuApp(grant = Grant.AUTHORIZATION_CODE, scopes = {Scope.PUBLIC, Scope.FRIENDS_READ})
 * interface FriendsApp {}
 * }</pre>
 */
@Documented
@Repeatable(OsuApp.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OsuApp {
  /**
   * How the token is got.
   *
   * @return the grant
   */
  Grant grant();

  /**
   * What the token may do; checked against {@link TokenRules}.
   *
   * @return the scopes; none for {@link Grant#ANONYMOUS}
   */
  Scope[] scopes() default {};

  /**
   * Endpoint interfaces that the client shows besides the library's own.
   *
   * @return interfaces with {@link EndpointGroup}, of this project or a library
   */
  Class<?>[] endpoints() default {};

  /**
   * The simple name of the generated client.
   *
   * @return a class name; where empty, the annotated type's name followed by {@code Client}
   */
  String client() default "";

  /** Holds the declarations of an app with several tokens; the compiler writes it. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /**
     * The declarations, in order.
     *
     * @return at least two
     */
    OsuApp[] value();
  }
}
