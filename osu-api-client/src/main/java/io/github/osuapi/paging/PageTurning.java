package io.github.osuapi.paging;

import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.IdPage;
import io.github.osuapi.json.Identified;
import io.github.osuapi.json.NumberedPage;
import io.github.osuapi.json.ObjectCursorPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one endpoint's list goes on from page to page. Immutable and thread-safe.
 *
 * @param <P> one page
 * @param <I> an item of a page
 */
public abstract class PageTurning<P, I> {
  private final PageLimits limits;

  PageTurning(PageLimits limits) {
    this.limits = limits;
  }

  /**
   * A list whose pages carry a {@code cursor_string}.
   *
   * @param limits how many items a page holds
   * @param <P> one page
   * @param <I> an item
   * @return how it is walked
   */
  public static <P extends CursorPage<I>, I> PageTurning<P, I> cursor(PageLimits limits) {
    return new CursorTurning<>(limits);
  }

  /**
   * A list whose pages carry a {@code cursor} that is an object.
   *
   * @param limits how many items a page holds
   * @param <P> one page
   * @param <I> an item
   * @return how it is walked
   */
  public static <P extends ObjectCursorPage<I>, I> PageTurning<P, I> object(PageLimits limits) {
    return new ObjectTurning<>(limits);
  }

  /**
   * A list that is asked for from an {@code offset}.
   *
   * @param limits how many items a page holds
   * @param <I> an item
   * @return how it is walked
   */
  public static <I> PageTurning<List<I>, I> offset(PageLimits limits) {
    return new OffsetTurning<>(limits);
  }

  /**
   * A list whose pages are asked for by number.
   *
   * @param limits how many items a page holds
   * @param <P> one page
   * @param <I> an item
   * @return how it is walked
   */
  public static <P extends NumberedPage<I>, I> PageTurning<P, I> number(PageLimits limits) {
    return new NumberTurning<>(limits);
  }

  /**
   * A bare list that is asked for by ids.
   *
   * @param limits how many items a page holds
   * @param ids the parameters that take ids
   * @param <I> an item
   * @return how it is walked
   */
  public static <I extends Identified> PageTurning<List<I>, I> listById(
      PageLimits limits, IdParameters ids) {
    return new IdTurning<>(limits, ids, BareIdPage::new);
  }

  /**
   * A list that is asked for by ids.
   *
   * @param limits how many items a page holds
   * @param ids the parameters that take ids
   * @param <P> one page
   * @param <I> an item
   * @return how it is walked
   */
  public static <P extends IdPage<I>, I extends Identified> PageTurning<P, I> id(
      PageLimits limits, IdParameters ids) {
    return new IdTurning<>(limits, ids, page -> page);
  }

  /**
   * Pages of unknown length.
   *
   * @return limits of which nothing is known
   */
  public static PageLimits unlimited() {
    return PageLimits.UNKNOWN;
  }

  private record BareIdPage<I extends Identified>(List<I> items) implements IdPage<I> {}

  PageLimits limits() {
    return limits;
  }

  /**
   * Returns the items of a page in the order of the walk.
   *
   * @param place where the page begins
   * @param page the page
   * @return its items
   */
  public abstract List<I> items(Place place, P page);

  /**
   * Tells where the page after a page begins.
   *
   * @param place where the page begins
   * @param page the page
   * @return the next place; null where the page is the last
   */
  public abstract @Nullable Place next(Place place, P page);

  /**
   * Tells where a walk goes on that was given some items of a page.
   *
   * @param place where the page begins
   * @param page the page
   * @param given how many of its items were given
   * @return the point after the last of them
   */
  public abstract Position after(Place place, P page, int given);

  /**
   * Chooses how long the page at a place shall be.
   *
   * @param place where the page begins
   * @param asked the limit that the request itself sets; null where it sets none
   * @param resumed whether the walk began at a saved position
   * @param items how many items of the list are wanted from this place on
   * @return the place, with another limit where that saves something
   */
  public abstract Place sized(Place place, @Nullable Integer asked, boolean resumed, long items);

  /** For lists whose places hang on the limit: one that fits the whole walk, set at its start. */
  final Place sizedOnce(Place place, @Nullable Integer asked, boolean started, long items) {
    if (!limits.settable() || started) {
      return place;
    }
    long most = asked == null ? limits.max() : limits.inEffect(asked);
    if (items >= Long.MAX_VALUE - most) {
      return asked == null ? limits.limited(place, most) : place;
    }
    long pages = (items + most - 1) / most;
    return limits.limited(place, (items + pages - 1) / pages);
  }

  /** For lists whose places do not hang on the limit: for each page what is still wanted. */
  final Place sizedEach(Place place, @Nullable Integer asked, long items) {
    if (!limits.settable()) {
      return place;
    }
    long most = asked == null ? limits.max() : limits.inEffect(asked);
    return asked != null && items >= most
        ? place.with(PageLimits.PARAMETER, asked)
        : limits.limited(place, Math.min(items, most));
  }

  /** The point after some items, where only whole pages have a place. */
  final Position counted(Place place, @Nullable Place next, int held, int given) {
    return next != null && given >= held ? new Position(next, 0) : new Position(place, given);
  }
}
