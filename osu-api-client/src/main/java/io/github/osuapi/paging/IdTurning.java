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

  IdTurning(PageLimits limits, IdParameters ids, Function<P, IdPage<I>> pages) {
    super(limits);
    this.ids = ids;
    this.pages = pages;
  }

  private boolean forward(Place place) {
    return ids.before().isEmpty() || (!ids.after().isEmpty() && place.text(ids.after()) != null);
  }

  @Override
  public List<I> items(Place place, P page) {
    Comparator<I> byId = Comparator.comparingLong(Identified::id);
    return pages.apply(page).items().stream()
        .sorted(forward(place) ? byId : byId.reversed())
        .toList();
  }

  @Override
  public @Nullable Place next(Place place, P page) {
    List<I> items = items(place, page);
    if (limits().endsAt(items.size(), place)) {
      return null;
    }
    long id = items.get(items.size() - 1).id();
    return isEnd(place, pages.apply(page), id) ? null : from(place, id);
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
    return new Position(
        given == 0 ? place : from(place, items(place, page).get(given - 1).id()), 0);
  }

  @Override
  public Place sized(Place place, @Nullable Integer asked, boolean resumed, long items) {
    return sizedEach(place, asked, items);
  }
}
