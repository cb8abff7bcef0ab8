package io.github.osuapi.paging;

import io.github.osuapi.json.ObjectCursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes on with the object that each page gives. */
final class ObjectTurning<P extends ObjectCursorPage<I>, I> extends CursoredTurning<P, I> {
  private static final String CURSOR = "cursor";

  ObjectTurning(PageLimits limits) {
    super(limits);
  }

  @Override
  public List<I> items(Place place, P page) {
    return page.items();
  }

  @Override
  @Nullable Place following(Place place, P page) {
    RawJson cursor = page.nextCursor();
    return cursor == null ? null : place.with(CURSOR, cursor);
  }

  @Override
  boolean isFollowing(Place place) {
    return place.object(CURSOR) != null;
  }
}
