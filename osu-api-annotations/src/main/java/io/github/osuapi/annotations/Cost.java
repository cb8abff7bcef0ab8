package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this query parameter does to the points that the server counts for a call, of 1200 a minute
 * for each token. A call without such a parameter costs one point.
 *
 * <pre>{@code
 * @GET("users")
 * @RequiresScope(Scope.PUBLIC)
 * UserList list(
 *     @Cost(each = 1) @Query("ids[]") List<Long> ids,
 *     @Cost(times = 3) @Query("include_variant_statistics") @Nullable Boolean variants);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Cost {
  /**
   * How many points each value of a list costs.
   *
   * @return a number from 1; 0 where the parameter is no list
   */
  int each() default 0;

  /**
   * By how much the points are multiplied where a flag is {@code true}.
   *
   * @return a number from 2; 1 where the parameter is no flag
   */
  int times() default 1;
}
