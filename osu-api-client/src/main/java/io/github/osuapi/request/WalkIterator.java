package io.github.osuapi.request;

import java.util.Iterator;

/**
 * An iterator that knows how its walk can be taken up again. For one thread.
 *
 * @param <T> what it gives: items or pages
 */
public interface WalkIterator<T> extends Iterator<T> {
  /**
   * Returns where the walk stands: after what {@link #next()} gave last, at the start where it gave
   * nothing yet. {@link Walk#from} goes on there, also where the list has grown at its end
   * meanwhile.
   *
   * @return a line of printable ASCII to be stored; it holds no secrets
   */
  String position();
}
