package io.github.osuapi.request;

import io.github.osuapi.request.Walker.Step;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks item by item. For one thread. */
final class ItemWalk<P, I> implements WalkIterator<I> {
  private final Walker<P, I> walker;
  private @Nullable Step<P, I> step;
  private @Nullable Step<P, I> fetched;
  private int given;
  private boolean ended;

  ItemWalk(Walker<P, I> walker) {
    this.walker = walker;
  }

  @Override
  public boolean hasNext() {
    if (step != null && given < step.items().size()) {
      return true;
    }
    while (fetched == null && !ended) {
      fetched = walker.fetch();
      ended = fetched == null;
      if (fetched != null && fetched.items().isEmpty()) {
        step = fetched;
        given = 0;
        fetched = null;
      }
    }
    return fetched != null;
  }

  @Override
  public I next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the list has ended");
    }
    if (fetched != null) {
      step = fetched;
      fetched = null;
      given = 0;
    }
    Step<P, I> current = step;
    if (current == null) {
      throw new IllegalStateException("no page");
    }
    return current.items().get(given++);
  }

  @Override
  public String position() {
    return step == null ? walker.start() : walker.after(step, given);
  }
}
