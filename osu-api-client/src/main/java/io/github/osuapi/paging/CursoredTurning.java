package io.github.osuapi.paging;

import org.jspecify.annotations.Nullable;

/** Goes on with what each page says of the next. */
abstract class CursoredTurning<P, I> extends PageTurning<P, I> {
  CursoredTurning(PageLimits limits) {
    super(limits);
  }

  /** Where the page after a page begins, by its cursor; null where it has none. */
  abstract @Nullable Place following(Place place, P page);

  /** Whether a place is that of a page after the first. */
  abstract boolean isFollowing(Place place);

  @Override
  public final @Nullable Place next(Place place, P page) {
    return limits().endsAt(items(place, page).size(), place) ? null : following(place, page);
  }

  @Override
  public Position after(Place place, P page, int given) {
    return counted(place, following(place, page), items(place, page).size(), given);
  }

  @Override
  public final Place sized(Place place, @Nullable Integer asked, boolean resumed, long items) {
    return sizedOnce(place, asked, resumed || isFollowing(place), items);
  }
}
