package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint's answer is one page of a longer list. The generated request gets {@code pages()}
 * and {@code stream()}, which walk the list lazily.
 *
 * <p>The method declares the query parameter that the paging turns: {@code cursor_string} (a
 * nullable string), {@code offset} or {@code page} (nullable integers). It returns a list for
 * {@link Paging#OFFSET}, and a model that implements {@code io.github.osuapi.json.CursorPage} or
 * {@code io.github.osuapi.json.NumberedPage} for the others.
 *
 * <p>A list walked by {@link Paging#OFFSET} ends at the first empty page. Where the server's limits
 * are stated, it ends at the first page that holds fewer items than were asked for, which saves the
 * last request:
 *
 * <pre>{@code
 * @GET("users/{user}/kudosu")
 * @RequiresScope(Scope.PUBLIC)
 * @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 100)
 * List<KudosuHistory> kudosu(
 *     @Path("user") long user,
 *     @Query("limit") @Nullable Integer limit,
 *     @Query("offset") @Nullable Integer offset);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Paginated {
  /**
   * How the list is walked.
   *
   * @return the paging; {@link Paging#NONE} is an error
   */
  Paging value();

  /**
   * How many items a page holds where the query parameter {@code limit} is not set. For {@link
   * Paging#OFFSET}, together with {@link #maxLimit()}.
   *
   * @return a number of items; 0 where it is not known
   */
  int defaultLimit() default 0;

  /**
   * How many items a page holds at most: the server reads a higher {@code limit} as this one. For
   * {@link Paging#OFFSET}, together with {@link #defaultLimit()}.
   *
   * @return a number of items, at least {@link #defaultLimit()}; 0 where it is not known
   */
  int maxLimit() default 0;

  /**
   * Whether the server may leave items out of a page after it has counted them, so that a page can
   * be shorter than its limit although more follow. Such a list ends at the first empty page, and
   * the limit, not the items that came, is what each page goes on by. Needs the limits.
   *
   * @return whether pages have gaps
   */
  boolean gaps() default false;
}
