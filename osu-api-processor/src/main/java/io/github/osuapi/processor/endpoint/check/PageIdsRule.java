package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.annotations.Paging;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/** Only a list that is walked by ids names the parameters that take them. */
final class PageIdsRule implements EndpointRule {
  private static final Set<String> MEMBERS = Set.of("before", "after", "inclusive");

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return Annotations.find(endpoint.method(), Annotations.PAGINATED).stream()
        .filter(annotation -> endpoint.paging() != Paging.ID)
        .flatMap(annotation -> check(endpoint, annotation))
        .toList();
  }

  private static Stream<Finding> check(EndpointModel endpoint, AnnotationMirror annotation) {
    return annotation.getElementValues().entrySet().stream()
        .filter(member -> MEMBERS.contains(member.getKey().getSimpleName().toString()))
        .map(
            member ->
                Finding.at(
                    FindingId.ENDPOINT_PAGING,
                    endpoint.method(),
                    annotation,
                    member.getValue(),
                    "The paging of "
                        + endpoint.id()
                        + " takes no ids. It is "
                        + endpoint.paging()
                        + ". Take "
                        + member.getKey().getSimpleName()
                        + " away, or walk by ID."));
  }
}
