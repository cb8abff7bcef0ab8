package io.github.osuapi.request;

import io.github.osuapi.paging.PageTurning;
import io.github.osuapi.paging.Place;
import java.util.stream.Stream;

/**
 * A request whose answer is one page of a longer list. {@link #execute()} gets the one page, {@link
 * #pages()}, {@link #stream()} and {@link #walk()} go on from it.
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
   * Returns how the list goes on from page to page.
   *
   * @return the same for all requests of an endpoint
   */
  protected abstract PageTurning<P, I> turning();

  /**
   * Returns where the page of this request begins.
   *
   * @return the values of the parameters that turn pages
   */
  protected abstract Place place();

  /**
   * Returns the request of another page of the list.
   *
   * @param place where that page begins
   * @return a request that differs from this one in its place only
   */
  protected abstract PagedRequest<P, I> at(Place place);

  /**
   * Walks the list, beginning with this request's page: with a limit of items, from a saved
   * position, item by item or page by page.
   *
   * @return a walk of the whole list
   */
  public Walk<P, I> walk() {
    return Walk.of(this);
  }

  /**
   * Walks the list page by page, as {@link Walk#pages()} does.
   *
   * @return the pages
   */
  public Iterable<P> pages() {
    return walk().pages();
  }

  /**
   * Walks the list item by item, as {@link Walk#stream()} does.
   *
   * @return the items in the server's order
   */
  public Stream<I> stream() {
    return walk().stream();
  }
}
