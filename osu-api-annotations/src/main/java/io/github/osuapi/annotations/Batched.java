package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The server reads at most so many values of this list at once. The generated request takes lists
 * of any length: it makes as many calls as that needs, puts what they answer together in the order
 * of the list, and tells which values nothing was found for.
 *
 * <p>For a list that must be given, in the query of a GET. The endpoint answers with a list, or
 * with a record of one list; each item of that says by its {@link #key()} which value it belongs
 * to:
 *
 * <pre>{@code
 * @GET("users")
 * @RequiresScope(Scope.PUBLIC)
 * UserList list(@Batched(max = 50) @Query("ids[]") List<Long> ids);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Batched {
  /**
   * How many values the server reads at once.
   *
   * @return a number from 1
   */
  int max();

  /**
   * The method of an item that tells its value. Where the values implement {@code
   * io.github.osuapi.json.ItemRef}, they are asked instead.
   *
   * @return the name of a method without parameters
   */
  String key() default "id";
}
