package io.github.osuapi.paging;

import io.github.osuapi.json.CursorPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes on with the text that each page gives. */
final class CursorTurning<P extends CursorPage<I>, I> extends PageTurning<P, I> {
  private static final String CURSOR = "cursor_string";

  CursorTurning(PageLimits limits) {
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

  private static @Nullable Place following(Place place, CursorPage<?> page) {
    String cursor = page.cursorString();
    return cursor == null ? null : place.with(CURSOR, cursor);
  }

  @Override
  public Place sized(Place place, @Nullable Integer asked, boolean resumed, long items) {
    return sizedOnce(place, asked, resumed || place.text(CURSOR) != null, items);
  }
}
