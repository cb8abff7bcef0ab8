package io.github.osuapi.paging;

import io.github.osuapi.json.IdPage;
import io.github.osuapi.json.Identified;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes on from the last id, to later items where the request asks for those after an id, else to
 * earlier ones. Whatever order a page comes in, ids only rise or only fall on the way.
 */
final class IdTurning<P, I extends Identified> extends PageTurning<P, I> {
  private final IdParameters ids;
  private final Function<P, IdPage<I>> pages;
  private final LookBack lookBack;

  IdTurning(PageLimits limits, IdParameters ids, Function<P, IdPage<I>> pages) {
    super(limits);
    this.ids = ids;
    this.pages = pages;
    this.lookBack = new LookBack(ids);
  }

  private boolean forward(Place place) {
    return ids.before().isEmpty() || (!ids.after().isEmpty() && place.text(ids.after()) != null);
  }

  @Override
  public List<I> items(Place place, P page) {
    Long sought = lookBack.sought(place);
    List<I> items = sorted(page, sought != null || forward(place));
    if (sought == null) {
      return items;
    }
    List<Long> found = lookBack.found(place, sought, idsOf(items));
    return items.subList(items.size() - found.size(), items.size());
  }

  private List<I> sorted(P page, boolean rising) {
    Comparator<I> byId = Comparator.comparingLong(Identified::id);
    return pages.apply(page).items().stream().sorted(rising ? byId : byId.reversed()).toList();
  }

  private static List<Long> idsOf(List<? extends Identified> items) {
    return items.stream().map(Identified::id).toList();
  }

  @Override
  public @Nullable Place next(Place place, P page) {
    Long sought = lookBack.sought(place);
    if (sought != null) {
      return lookBack.next(place, sought, idsOf(sorted(page, true)));
    }
    List<I> items = items(place, page);
    if (limits().endsAt(items.size(), place)) {
      return mayHide(place) ? lookBack.begin(place) : null;
    }
    long id = items.get(items.size() - 1).id();
    return isEnd(place, pages.apply(page), id) ? null : lookBack.passed(from(place, id));
  }

  /** Whether items may follow although the page of a place has none. */
  private boolean mayHide(Place place) {
    boolean bothWays = !ids.before().isEmpty() && !ids.after().isEmpty();
    return limits().gaps() && bothWays && forward(place) && !lookBack.isPassed(place);
  }

  private boolean isEnd(Place place, IdPage<I> page, long id) {
    Long end = forward(place) ? page.lastId() : page.firstId();
    if (end == null) {
      return !forward(place) && id <= 1;
    }
    return forward(place) ? id >= end : id <= end;
  }

  private Place from(Place place, long id) {
    return forward(place)
        ? place.with(ids.after(), id)
        : place.with(ids.before(), ids.inclusive() ? id - 1 : id);
  }

  @Override
  public Position after(Place place, P page, int given) {
    Place origin = lookBack.origin(place);
    return new Position(
        given == 0 ? origin : from(origin, items(place, page).get(given - 1).id()), 0);
  }

  /** A short page with gaps may be empty, so that such pages are not cut to what is wanted. */
  @Override
  public Place sized(Place place, @Nullable Integer asked, boolean resumed, long items) {
    boolean back = lookBack.sought(place) != null;
    return sizedEach(place, back ? null : asked, limits().gaps() ? Long.MAX_VALUE : items);
  }
}
