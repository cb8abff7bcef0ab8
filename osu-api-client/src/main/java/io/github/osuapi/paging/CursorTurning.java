package io.github.osuapi.paging;

import io.github.osuapi.json.CursorPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes on with the text that each page gives. */
final class CursorTurning<P extends CursorPage<I>, I> extends CursoredTurning<P, I> {
  private static final String CURSOR = "cursor_string";

  CursorTurning(PageLimits limits) {
    super(limits);
  }

  @Override
  public List<I> items(Place place, P page) {
    return page.items();
  }

  /** What comes before an item may be gone from the page by then, so that counting it misleads. */
  @Override
  public Position after(Place place, P page, int given) {
    boolean within = 0 < given && given < page.items().size();
    String cursor = within ? page.cursorAfter(given) : null;
    return cursor == null
        ? super.after(place, page, given)
        : new Position(place.with(CURSOR, cursor), 0);
  }

  @Override
  @Nullable Place following(Place place, P page) {
    String cursor = page.cursorString();
    return cursor == null ? null : place.with(CURSOR, cursor);
  }

  @Override
  boolean isFollowing(Place place) {
    return place.text(CURSOR) != null;
  }
}
