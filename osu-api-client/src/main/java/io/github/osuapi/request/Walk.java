package io.github.osuapi.request;

import io.github.osuapi.paging.Position;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The way through a list that is longer than one answer. A page is fetched when it is needed, and
 * not before; after the last one nothing is asked for.
 *
 * <p>Unless the request sets a limit, the pages are as long as the server lets them be, or just as
 * long as {@link #maxItems} needs. A list that is walked by ids goes from the newest item to the
 * oldest, or, where the request asks for those after an id, from there to the newest.
 *
 * <p>Immutable and thread-safe: each setter returns a changed copy, and each iterator or stream
 * walks anew, for one thread. They block while they fetch, and throw what {@link
 * OsuRequest#execute()} throws. Where a page leads to itself, which would go on without end, they
 * give its items and then throw an {@link io.github.osuapi.error.OsuDecodingException}.
 *
 * @param <P> one page
 * @param <I> an item of a page
 */
public final class Walk<P, I> implements Iterable<I> {
  private final PagedRequest<P, I> request;
  private final Position start;
  private final boolean resumed;
  private final long maxItems;

  private Walk(PagedRequest<P, I> request, Position start, boolean resumed, long maxItems) {
    this.request = request;
    this.start = start;
    this.resumed = resumed;
    this.maxItems = maxItems;
  }

  static <P, I> Walk<P, I> of(PagedRequest<P, I> request) {
    return new Walk<>(request, new Position(request.place(), 0), false, Long.MAX_VALUE);
  }

  /**
   * Ends the walk after a number of items, and asks for shorter pages where that suffices.
   *
   * @param items how many at most; 0 asks for nothing
   * @return the changed walk
   * @throws IllegalArgumentException where the number is below 0
   */
  public Walk<P, I> maxItems(long items) {
    if (items < 0) {
      throw new IllegalArgumentException(
          "A walk of " + items + " items is not possible: give 0 or more");
    }
    return new Walk<>(request, start, resumed, items);
  }

  /**
   * Begins at a saved position instead of the request's page. The request must be as the one that
   * the position is of, apart from the page.
   *
   * @param position what {@link WalkIterator#position()} gave, in this process or another
   * @return the changed walk
   * @throws IllegalArgumentException where the text is no position of this endpoint
   */
  public Walk<P, I> from(String position) {
    Position read = Position.read(request.endpoint().id(), position);
    return new Walk<>(request, read, true, maxItems);
  }

  /**
   * Walks item by item.
   *
   * @return the items in the order of the walk
   */
  @Override
  public WalkIterator<I> iterator() {
    return new ItemWalk<>(walker());
  }

  /**
   * Walks item by item. A stream cannot tell its position: use {@link #iterator()} for that.
   *
   * @return the items in the order of the walk
   */
  public Stream<I> stream() {
    return StreamSupport.stream(
        () -> Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED),
        Spliterator.ORDERED,
        false);
  }

  /**
   * Walks page by page. A page without items is not given out, unless it is the first.
   *
   * @return the pages as the server gives them; the last may hold more items than {@link
   *     #maxItems}, and one at a saved position those that were seen before
   */
  public WalkedPages<P> pages() {
    return () -> new PageWalk<>(walker());
  }

  private Walker<P, I> walker() {
    return new Walker<>(request, start, resumed, maxItems);
  }
}
