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
 * {@link Paging#OFFSET}, a type that implements {@code io.github.osuapi.json.CursorPage} for {@link
 * Paging#CURSOR}, and one that implements {@code NumberedPage} for {@link Paging#PAGE}.
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
}
