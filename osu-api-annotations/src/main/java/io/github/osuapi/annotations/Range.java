package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The numbers that the server takes. Any other is an {@code IllegalArgumentException} before the
 * request is sent, where the server would take another number in its place, or refuse it.
 *
 * <pre>{@code
 * @GET("rankings/kudosu")
 * @RequiresScope(Scope.PUBLIC)
 * @Paginated(Paging.PAGE)
 * KudosuRankings kudosu(@Range(min = 1, max = 20) @Query("page") @Nullable Integer page);
 * }</pre>
 *
 * <p>For an int or a long, boxed or not. The {@code limit} of an endpoint whose {@link Paginated}
 * states the limits of its pages has their range without this.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Range {
  /**
   * The lowest number.
   *
   * @return a number, at most {@link #max()}; every low number where it is not set
   */
  long min() default Long.MIN_VALUE;

  /**
   * The highest number.
   *
   * @return a number, at least {@link #min()}; every high number where it is not set
   */
  long max() default Long.MAX_VALUE;
}
