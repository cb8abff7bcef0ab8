package io.github.osuapi.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what comes after an id where the page after it is empty, although the list may go on: the
 * server chooses the rows of a page before it leaves some out. The newest items are looked at
 * first, and then those before them, until the id or a page without items is met.
 *
 * <p>What it must remember stands in places under keys that are no names of parameters, so that it
 * is not sent.
 */
record LookBack(IdParameters ids) {
  private static final String SOUGHT = Place.NOT_SENT + "after";
  private static final String PASSED = Place.NOT_SENT + "passed";

  /** The place of the newest items, to look from there for what comes after a place. */
  Place begin(Place place) {
    return place.without(ids.before()).with(SOUGHT, place.text(ids.after())).without(ids.after());
  }

  /** The id that is sought from a place; null where none is. */
  @Nullable Long sought(Place place) {
    return place.longNumber(SOUGHT);
  }

  /** The ids of the walk that a page on the way back shows, from all that it has, which rise. */
  List<Long> found(Place place, long sought, List<Long> rising) {
    boolean newest = place.text(ids.before()) == null;
    boolean reached = !rising.isEmpty() && rising.get(0) <= sought;
    return newest && reached ? rising.stream().filter(id -> id > sought).toList() : List.of();
  }

  /** Where to go from a page on the way back; null where nothing comes after what it showed. */
  @Nullable Place next(Place place, long sought, List<Long> rising) {
    Long before = place.longNumber(ids.before());
    if (!rising.isEmpty() && rising.get(0) > sought) {
      return place.with(ids.before(), ids.inclusive() ? rising.get(0) - 1 : rising.get(0));
    }
    if (before == null) {
      return null;
    }
    long end = ids.inclusive() ? before + 1 : before;
    long lowest = rising.stream().filter(id -> id > sought).findFirst().orElse(end);
    return passed(origin(place).with(ids.after(), lowest - 1));
  }

  /** The place of a page that is not the first of its walk. */
  Place passed(Place place) {
    return place.with(PASSED, true);
  }

  boolean isPassed(Place place) {
    return place.text(PASSED) != null;
  }

  /** The place as it is saved: before what is looked for. */
  Place origin(Place place) {
    Long sought = sought(place);
    Place plain = place.without(PASSED);
    return sought == null
        ? plain
        : plain.without(SOUGHT).without(ids.before()).with(ids.after(), sought);
  }
}
