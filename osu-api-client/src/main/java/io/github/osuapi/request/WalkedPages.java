package io.github.osuapi.request;

/**
 * The pages of a list, each fetched when it is asked for.
 *
 * @param <P> one page
 */
@FunctionalInterface
public interface WalkedPages<P> extends Iterable<P> {
  /**
   * Begins to walk.
   *
   * @return the pages in order; blocks while it fetches
   */
  @Override
  WalkIterator<P> iterator();
}
