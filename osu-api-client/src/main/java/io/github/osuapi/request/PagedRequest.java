package io.github.osuapi.request;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A request whose answer is one page of a longer list. {@link #execute()} gets the one page, {@link
 * #pages()} and {@link #stream()} walk on from it.
 *
 * <p>Immutable and thread-safe; the iterators and streams it gives are for one thread each.
 *
 * @param <P> one page
 * @param <I> an item of a page
 */
public abstract class PagedRequest<P, I> extends OsuRequest<P> {
  /**
   * Creates a request.
   *
   * @param context what the requests of a client share
   * @param endpoint what is called
   * @param responseType how the answer's body is decoded
   */
  protected PagedRequest(ApiContext context, Endpoint endpoint, ResponseType<P> responseType) {
    super(context, endpoint, responseType);
  }

  /**
   * Returns the items of a page.
   *
   * @param page a page that this request or one after it got
   * @return its items, in the server's order
   */
  protected abstract List<I> items(P page);

  /**
   * Returns the request of the page after a page.
   *
   * @param page the page that this request got
   * @return the next page's request; {@code null} after the last page
   */
  protected abstract @Nullable PagedRequest<P, I> next(P page);

  /**
   * Walks the list page by page, beginning with this request's page. A page is fetched when the
   * iterator is asked for it, and not before; a page without items ends the walk and is not given
   * out, unless it is the first.
   *
   * @return the pages; each iterator walks anew, blocks while it fetches, and throws what {@link
   *     #execute()} throws
   */
  public Iterable<P> pages() {
    return () -> new Pages<>(this);
  }

  /**
   * Walks the list item by item. A page is fetched when its first item is asked for, and not
   * before.
   *
   * @return the items in the server's order; the stream blocks while it fetches and throws what
   *     {@link #execute()} throws
   */
  public Stream<I> stream() {
    Iterator<I> items = new Items();
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
  }

  private final class Items implements Iterator<I> {
    private final Iterator<P> pages = pages().iterator();
    private Iterator<I> page = List.<I>of().iterator();

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && pages.hasNext()) {
        page = items(pages.next()).iterator();
      }
      return page.hasNext();
    }

    @Override
    public I next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the list has ended");
      }
      return page.next();
    }
  }
}
