package io.github.osuapi.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes on by counting items. */
final class OffsetTurning<I> extends PageTurning<List<I>, I> {
  private static final String OFFSET = "offset";

  OffsetTurning(PageLimits limits) {
    super(limits);
  }

  private static int offset(Place place) {
    Integer offset = place.number(OFFSET);
    return offset == null ? 0 : Math.max(offset, 0);
  }

  @Override
  public List<I> items(Place place, List<I> page) {
    return page;
  }

  @Override
  public @Nullable Place next(Place place, List<I> page) {
    int after = offset(place) + size(place, page);
    return limits().endsAt(page.size(), place) || limits().endsBefore(after)
        ? null
        : place.with(OFFSET, after);
  }

  private int size(Place place, List<I> page) {
    return limits().known() ? limits().inEffect(place.number(PageLimits.PARAMETER)) : page.size();
  }

  @Override
  public Position after(Place place, List<I> page, int given) {
    if (given == 0) {
      return new Position(place, 0);
    }
    boolean counted = limits().gaps() && limits().known();
    if (counted && given < size(place, page)) {
      return new Position(place, given);
    }
    int passed = counted ? size(place, page) : given;
    return new Position(place.with(OFFSET, offset(place) + passed), 0);
  }

  @Override
  public Place sized(Place place, @Nullable Integer asked, boolean resumed, long items) {
    return sizedEach(place, asked, items);
  }
}
