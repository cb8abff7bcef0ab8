package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter chooses where the first page of a list begins. It is left out of the requests of
 * later pages, which begin where the cursor says: beside that, the server would ignore it, or
 * ignore the cursor.
 *
 * <pre>{@code
 * @GET("forums/topics/{topic}")
 * @RequiresScope(Scope.PUBLIC)
 * @Paginated(Paging.CURSOR)
 * ForumTopicPosts topic(
 *     @Path("topic") long topic,
 *     @Query("sort") @Nullable ForumPostSort sort,
 *     @FirstPage(sort = "id_asc") @Query("start") @Nullable Long start,
 *     @FirstPage(sort = "id_desc") @Query("end") @Nullable Long end,
 *     @Query("cursor_string") @Nullable String cursorString);
 * }</pre>
 *
 * <p>For nullable query parameters of lists with cursors.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface FirstPage {
  /**
   * The order that the parameter gives to the list. Later pages are asked for with it as the query
   * parameter {@code sort}, which the method declares as a nullable {@code String}, or as a type
   * with a static {@code of(String)}. Where several parameters are set, the one that is declared
   * first counts.
   *
   * @return the server's word for the order; empty where {@code sort} stays as it is
   */
  String sort() default "";
}
