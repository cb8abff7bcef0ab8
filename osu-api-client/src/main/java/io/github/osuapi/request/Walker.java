package io.github.osuapi.request;

import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.paging.PageTurning;
import io.github.osuapi.paging.Place;
import io.github.osuapi.paging.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fetches page after page. For one thread. */
final class Walker<P, I> {
  private final PagedRequest<P, I> request;
  private final PageTurning<P, I> turning;
  private final boolean resumed;
  private final @Nullable Integer asked;
  private final Position start;
  private @Nullable Place last;
  private @Nullable Place next;
  private int skipped;
  private long left;

  /**
   * A page on the way.
   *
   * @param skipped how many of its items are not wanted
   * @param items those that are
   */
  record Step<P, I>(Place place, P page, int skipped, List<I> items) {
    private boolean isEmpty() {
      return skipped == 0 && items.isEmpty();
    }
  }

  Walker(PagedRequest<P, I> request, Position start, boolean resumed, long maxItems) {
    this.request = request;
    this.turning = request.turning();
    this.resumed = resumed;
    this.asked = request.place().number("limit");
    this.start = start;
    this.next = start.place();
    this.skipped = start.skipped();
    this.left = maxItems;
  }

  /** The next page that holds items, or the first; null at the end. */
  @Nullable Step<P, I> fetch() {
    boolean first = last == null;
    while (next != null && left > 0) {
      Step<P, I> step = step(next);
      if (first || !step.isEmpty()) {
        return step;
      }
    }
    return null;
  }

  private Step<P, I> step(Place beginning) {
    if (beginning.asked().equals(last)) {
      throw repeated();
    }
    Place place = turning.sized(beginning, asked, resumed, wanted());
    P page = request.at(place).execute();
    List<I> held = turning.items(place, page);
    int from = Math.min(skipped, held.size());
    int to = (int) Math.min(held.size(), from + Math.min(left, held.size()));
    Step<P, I> step = new Step<>(place, page, from, held.subList(from, to));
    last = place.asked();
    next = turning.next(place, page);
    skipped = 0;
    left -= to - from;
    return step;
  }

  private OsuDecodingException repeated() {
    return new OsuDecodingException(
        request.endpoint().id(),
        "$",
        "the page that it says comes next is this page again, and so on without end. Walk no"
            + " further, with maxItems for example",
        null);
  }

  private long wanted() {
    return left > Long.MAX_VALUE - skipped ? left : left + skipped;
  }

  String start() {
    return written(start);
  }

  /** The position after some of the items that a step gives. */
  String after(Step<P, I> step, int given) {
    return written(turning.after(step.place(), step.page(), step.skipped() + given));
  }

  private String written(Position position) {
    return position.write(request.endpoint().id());
  }
}
