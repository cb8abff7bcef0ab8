package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares how an app gets its tokens and what they may do. Repeat it where the app needs several
 * tokens: the server refuses {@link Scope#DELEGATE} together with {@link Scope#PUBLIC}, so a bot
 * that reads and writes declares two.
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
