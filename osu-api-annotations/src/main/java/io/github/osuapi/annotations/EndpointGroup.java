package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose methods are endpoints. Retrofit's annotations say what goes over HTTP, those
 * of this package say what the endpoint asks of a token; every method states its access or does not
 * compile.
 *
 * <pre>{@code
 * @EndpointGroup
 * interface Friends {
 *   @GET("friends")
 *   @RequiresScope(Scope.FRIENDS_READ)
 *   @RequiresUser
 *   List<UserRelation> list();
 * }
 * }</pre>
 *
 * <p>The processor writes beside it the Retrofit service {@code FriendsService}, the group {@code
 * FriendsGroup} and one request type per method, here {@code FriendsListRequest}. Parameters that
 * are {@code @Nullable} become fluent setters of the request.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EndpointGroup {
  /**
   * The first part of the ids of the group's endpoints, {@code friends} in {@code friends.list}.
   *
   * @return the name; where empty, the interface's simple name with a small first letter
   */
  String value() default "";
}
