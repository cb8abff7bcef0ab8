package io.github.osuapi.paging;

import io.github.osuapi.json.NumberedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes on by counting pages, from 1. */
final class NumberTurning<P extends NumberedPage<I>, I> extends PageTurning<P, I> {
  private static final String PAGE = "page";

  NumberTurning(PageLimits limits) {
    super(limits);
  }

  private static int number(Place place) {
    Integer number = place.number(PAGE);
    return number == null ? 1 : Math.max(number, 1);
  }

  @Override
  public List<I> items(Place place, P page) {
    return page.items();
  }

  @Override
  public @Nullable Place next(Place place, P page) {
    int number = number(place);
    long passed = (long) number * limits().inEffect(place.number(PageLimits.PARAMETER));
    boolean last =
        !page.hasNext(number)
            || limits().endsAt(page.items().size(), place)
            || limits().endsBefore(passed);
    return last ? null : place.with(PAGE, number + 1);
  }

  @Override
  public Position after(Place place, P page, int given) {
    return counted(place, next(place, page), page.items().size(), given);
  }

  @Override
  public Place sized(Place place, @Nullable Integer asked, boolean resumed, long items) {
    return sizedOnce(place, asked, resumed || place.text(PAGE) != null, items);
  }
}
