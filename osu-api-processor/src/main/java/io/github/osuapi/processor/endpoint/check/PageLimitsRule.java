package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.annotations.Paging;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.PageLimits;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** What a declaration says of the length of pages is whole, and of use to its paging. */
final class PageLimitsRule implements EndpointRule {
  private static final String DEFAULT = "defaultLimit";
  private static final String MAX = "maxLimit";
  private static final String GAPS = "gaps";

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return Annotations.find(endpoint.method(), Annotations.PAGINATED)
        .flatMap(annotation -> check(endpoint, annotation))
        .stream()
        .toList();
  }

  private static Optional<Finding> check(EndpointModel endpoint, AnnotationMirror annotation) {
    int byDefault = Annotations.number(annotation, DEFAULT);
    int max = Annotations.number(annotation, MAX);
    boolean gaps = Annotations.flag(annotation, GAPS);
    if (byDefault == 0 && max == 0 && !gaps) {
      return Optional.empty();
    }
    if (endpoint.paging() != Paging.OFFSET) {
      String member = gaps ? GAPS : byDefault == 0 ? MAX : DEFAULT;
      return Optional.of(
          finding(
              endpoint,
              annotation,
              member,
              "Its paging is " + endpoint.paging() + ". Limits help OFFSET only, take them away."));
    }
    if (byDefault < 1 || max < byDefault) {
      return Optional.of(
          finding(
              endpoint,
              annotation,
              max == 0 ? DEFAULT : MAX,
              "They are defaultLimit = "
                  + byDefault
                  + " and maxLimit = "
                  + max
                  + ". State both, the first from 1 to the second."));
    }
    return endpoint.at(Location.QUERY).stream()
        .filter(parameter -> parameter.wireName().equals(PageLimits.PARAMETER))
        .filter(parameter -> !parameter.type().box().toString().equals("java.lang.Integer"))
        .findFirst()
        .map(
            limit ->
                finding(
                    endpoint,
                    annotation,
                    DEFAULT,
                    "Its query parameter limit is "
                        + limit.type()
                        + ". Make that an Integer or int."));
  }

  private static Finding finding(
      EndpointModel endpoint, AnnotationMirror annotation, String member, String rest) {
    return Finding.at(
        FindingId.ENDPOINT_PAGING,
        endpoint.method(),
        annotation,
        Annotations.value(annotation, member),
        "The limits of the pages of " + endpoint.id() + " cannot be used. " + rest);
  }
}
