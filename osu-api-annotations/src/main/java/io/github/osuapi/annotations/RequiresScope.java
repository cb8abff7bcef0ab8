package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint needs a token that carries a scope.
 *
 * <pre>{@code
 * @GET("friends")
 * @RequiresScope(Scope.FRIENDS_READ)
 * @RequiresUser
 * List<UserRelation> list();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RequiresScope {
  /**
   * The scope that the server asks for.
   *
   * @return the scope
   */
  Scope value();
}
