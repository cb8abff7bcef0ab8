package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint's answer is one page of a longer list. The generated request gets {@code pages()},
 * {@code stream()} and {@code walk()}, which walk the list lazily.
 *
 * <p>The method declares the query parameter that the paging turns, and returns a page:
 *
 * <ul>
 *   <li>{@link Paging#CURSOR}: {@code cursor_string}, a nullable string; a model that implements
 *       {@code io.github.osuapi.json.CursorPage}
 *   <li>{@link Paging#CURSOR_OBJECT}: {@code cursor}, a nullable {@code RawJson}; {@code
 *       ObjectCursorPage}
 *   <li>{@link Paging#OFFSET}: {@code offset}, a nullable integer; a list
 *   <li>{@link Paging#PAGE}: {@code page}, a nullable integer; {@code NumberedPage}
 *   <li>{@link Paging#ID}: the two that {@link #before()} and {@link #after()} name, nullable
 *       longs; {@code IdPage}, or a list of items that implement {@code Identified}
 * </ul>
 *
 * <p>Where the limits of the pages are stated, a walk asks for the largest pages. A list that does
 * not say by a cursor where it ends, ends at the first page that holds fewer items than were asked
 * for, which saves the last request:
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
   * How many items a page holds at least where more follow: the server reads a lower {@code limit}
   * as this one.
   *
   * @return a number of items from 1
   */
  int minLimit() default 1;

  /**
   * How many items a page holds where the query parameter {@code limit} is not set. Together with
   * {@link #maxLimit()}.
   *
   * @return a number of items, at least {@link #minLimit()}; 0 where it is not known
   */
  int defaultLimit() default 0;

  /**
   * How many items a page holds at most: the server reads a higher {@code limit} as this one.
   * Together with {@link #defaultLimit()}.
   *
   * @return a number of items, at least {@link #defaultLimit()}; 0 where it is not known
   */
  int maxLimit() default 0;

  /**
   * Whether the server may leave items out of a page after it has counted them, so that a page can
   * be shorter than its limit although more follow. Such a list does not end at a short page; what
   * {@link Paging#OFFSET} goes on by is the limit, not the items that came. Needs the limits; not
   * for lists with cursors.
   *
   * @return whether pages have gaps
   */
  boolean gaps() default false;

  /**
   * Whether even the last page carries a cursor. Such a list ends at the first page that holds
   * fewer items than its limit; other lists with cursors end where a page has none. Needs the
   * limits.
   *
   * @return whether a cursor says nothing of the end
   */
  boolean openEnded() default false;

  /**
   * How many items of the list the server hands out, however long it is. For {@link Paging#OFFSET},
   * {@link Paging#PAGE} and {@link Paging#CURSOR}; a walk asks for nothing beyond. Needs the
   * limits.
   *
   * @return a number of items; 0 where there is no such end
   */
  int depth() default 0;

  /**
   * The query parameter that takes the id that items come before, newest first. For {@link
   * Paging#ID}.
   *
   * @return its name; empty where the list is not walked backwards
   */
  String before() default "before";

  /**
   * The query parameter that takes the id that items come after, oldest first. For {@link
   * Paging#ID}.
   *
   * @return its name; empty where the list is not walked forwards
   */
  String after() default "after";

  /**
   * Whether the item of the id that {@link #before()} takes comes too.
   *
   * @return whether the id counts in
   */
  boolean inclusive() default false;
}
