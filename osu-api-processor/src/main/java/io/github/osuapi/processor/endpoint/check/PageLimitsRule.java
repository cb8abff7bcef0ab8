package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.annotations.Paging;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.PageLimits;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/** What a declaration says of the length of pages is whole, and of use to its paging. */
final class PageLimitsRule implements EndpointRule {
  private static final String MIN = "minLimit";
  private static final String DEFAULT = "defaultLimit";
  private static final String MAX = "maxLimit";
  private static final String GAPS = "gaps";
  private static final String DEPTH = "depth";
  private static final String OPEN_ENDED = "openEnded";
  private static final Set<Paging> WITH_CURSOR = Set.of(Paging.CURSOR, Paging.CURSOR_OBJECT);
  private static final Set<Paging> COUNTED = Set.of(Paging.OFFSET, Paging.PAGE, Paging.CURSOR);

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return Annotations.find(endpoint.method(), Annotations.PAGINATED)
        .filter(annotation -> endpoint.paging() != Paging.NONE)
        .flatMap(annotation -> new Declared(endpoint, annotation).check())
        .stream()
        .toList();
  }

  private record Declared(EndpointModel endpoint, AnnotationMirror annotation) {
    Optional<Finding> check() {
      int min = number(MIN);
      int byDefault = number(DEFAULT);
      int max = number(MAX);
      int depth = number(DEPTH);
      boolean gaps = Annotations.flag(annotation, GAPS);
      boolean openEnded = Annotations.flag(annotation, OPEN_ENDED);
      if (min == 1 && byDefault == 0 && max == 0 && !gaps && !openEnded && depth == 0) {
        return Optional.empty();
      }
      if (min < 1 || byDefault < min || max < byDefault) {
        return Optional.of(
            finding(
                max == 0 ? DEFAULT : min < 1 || byDefault < min ? MIN : MAX,
                "They are minLimit = "
                    + min
                    + ", defaultLimit = "
                    + byDefault
                    + " and maxLimit = "
                    + max
                    + ". State the default and the maximum, none lower than the one before."));
      }
      if (depth != 0 && (depth < 1 || !COUNTED.contains(endpoint.paging()))) {
        return Optional.of(
            finding(
                DEPTH,
                "The depth is "
                    + depth
                    + " and its paging "
                    + endpoint.paging()
                    + ". Only OFFSET, PAGE and CURSOR have one, above 0; take it away."));
      }
      boolean cursor = WITH_CURSOR.contains(endpoint.paging());
      if ((cursor && gaps) || (!cursor && openEnded)) {
        return Optional.of(
            finding(
                gaps ? GAPS : OPEN_ENDED,
                "Its paging is "
                    + endpoint.paging()
                    + ". Lists with cursors may be openEnded, other lists may have gaps; take "
                    + (gaps ? GAPS : OPEN_ENDED)
                    + " away."));
      }
      return endpoint
          .queryParameter(PageLimits.PARAMETER)
          .filter(limit -> !limit.type().box().toString().equals("java.lang.Integer"))
          .map(
              limit ->
                  finding(
                      DEFAULT,
                      "Its query parameter limit is "
                          + limit.type()
                          + ". Make that an Integer or int."));
    }

    private int number(String member) {
      return Annotations.number(annotation, member);
    }

    private Finding finding(String member, String rest) {
      return Finding.at(
          FindingId.ENDPOINT_PAGING,
          endpoint.method(),
          annotation,
          Annotations.value(annotation, member),
          "The limits of the pages of " + endpoint.id() + " cannot be used. " + rest);
    }
  }
}
