package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The server reads this list as one text, its values joined by a separator, and not as a parameter
 * that is repeated.
 *
 * <pre>{@code
 * @GET("beatmapsets/search")
 * @RequiresScope(Scope.PUBLIC)
 * BeatmapsetSearchResult search(@Joined(".") @Query("r") @Nullable List<Grade> ranks);
 * }</pre>
 *
 * <p>For a list in a query or a form.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Joined {
  /**
   * What stands between the values.
   *
   * @return the separator, at least one character
   */
  String value();
}
