package io.github.osuapi.paging;

import io.github.osuapi.json.ObjectCursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes on with the object that each page gives. */
final class ObjectTurning<P extends ObjectCursorPage<I>, I> extends PageTurning<P, I> {
  private static final String CURSOR = "cursor";

  ObjectTurning(PageLimits limits) {
    super(limits);
  }

  @Override
  public List<I> items(Place place, P page) {
    return page.items();
  }

  @Override
  public @Nullable Place next(Place place, P page) {
    return limits().endsAt(page.items().size(), place) ? null : following(place, page);
  }

  @Override
  public Position after(Place place, P page, int given) {
    return counted(place, following(place, page), page.items().size(), given);
  }

  private static @Nullable Place following(Place place, ObjectCursorPage<?> page) {
    RawJson cursor = page.nextCursor();
    return cursor == null ? null : place.with(CURSOR, cursor);
  }

  @Override
  public Place sized(Place place, @Nullable Integer asked, boolean resumed, long items) {
    return sizedOnce(place, asked, resumed || place.object(CURSOR) != null, items);
  }
}
