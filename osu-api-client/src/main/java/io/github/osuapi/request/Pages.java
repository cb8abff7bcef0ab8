package io.github.osuapi.request;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Fetches page after page. For one thread. */
final class Pages<P, I> implements Iterator<P> {
  private @Nullable PagedRequest<P, I> request;
  private @Nullable P fetched;
  private boolean first = true;

  Pages(PagedRequest<P, I> request) {
    this.request = request;
  }

  @Override
  public boolean hasNext() {
    if (fetched == null && request != null) {
      fetch(request);
    }
    return fetched != null;
  }

  private void fetch(PagedRequest<P, I> current) {
    P page = current.execute();
    boolean empty = current.items(page).isEmpty();
    request = empty ? null : current.next(page);
    if (!empty || first) {
      fetched = page;
    }
    first = false;
  }

  @Override
  public P next() {
    if (!hasNext() || fetched == null) {
      throw new NoSuchElementException("the list has ended");
    }
    P page = fetched;
    fetched = null;
    return page;
  }
}
