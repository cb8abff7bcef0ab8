package io.github.osuapi.request;

import io.github.osuapi.request.Walker.Step;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks page by page. For one thread. */
final class PageWalk<P, I> implements WalkIterator<P> {
  private final Walker<P, I> walker;
  private @Nullable Step<P, I> given;
  private @Nullable Step<P, I> fetched;
  private boolean ended;

  PageWalk(Walker<P, I> walker) {
    this.walker = walker;
  }

  @Override
  public boolean hasNext() {
    if (fetched == null && !ended) {
      fetched = walker.fetch();
      ended = fetched == null;
    }
    return fetched != null;
  }

  @Override
  public P next() {
    if (!hasNext() || fetched == null) {
      throw new NoSuchElementException("the list has ended");
    }
    given = fetched;
    fetched = null;
    return given.page();
  }

  @Override
  public String position() {
    return given == null ? walker.start() : walker.after(given, given.items().size());
  }
}
