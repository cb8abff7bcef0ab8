package io.github.osuapi.paging;

import org.jspecify.annotations.Nullable;

/** Goes on with what each page says of the next. */
abstract class CursoredTurning<P, I> extends PageTurning<P, I> {
  private static final String PASSED = Place.NOT_SENT + "passed";

  CursoredTurning(PageLimits limits) {
    super(limits);
  }

  /** Where the page after a page begins, by its cursor; null where it has none. */
  abstract @Nullable Place following(Place place, P page);

  /** Whether a place is that of a page after the first. */
  abstract boolean isFollowing(Place place);

  @Override
  public final @Nullable Place next(Place place, P page) {
    return limits().endsAt(items(place, page).size(), place) ? null : withinDepth(place, page);
  }

  @Override
  public Position after(Place place, P page, int given) {
    return counted(place, withinDepth(place, page), items(place, page).size(), given);
  }

  /** The server repeats the last page that it hands out, whose cursor leads to that page again. */
  private @Nullable Place withinDepth(Place place, P page) {
    Place following = following(place, page);
    if (following == null || limits().depth() == 0) {
      return following;
    }
    Long before = place.longNumber(PASSED);
    long passed =
        (before == null ? 0 : before) + limits().inEffect(place.number(PageLimits.PARAMETER));
    return limits().endsBefore(passed) ? null : following.with(PASSED, passed);
  }

  @Override
  public final Place sized(Place place, @Nullable Integer asked, boolean resumed, long items) {
    return sizedOnce(place, asked, resumed || isFollowing(place), items);
  }
}
