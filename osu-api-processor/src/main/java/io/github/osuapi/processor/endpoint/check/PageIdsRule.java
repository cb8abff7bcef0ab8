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

/** Only a list that is walked by ids names the parameters that take them, each another. */
final class PageIdsRule implements EndpointRule {
  private static final Set<String> MEMBERS = Set.of("before", "after", "inclusive");

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return Annotations.find(endpoint.method(), Annotations.PAGINATED).stream()
        .flatMap(
            annotation ->
                endpoint.paging() == Paging.ID
                    ? distinct(endpoint, annotation)
                    : none(endpoint, annotation))
        .toList();
  }

  private static Stream<Finding> distinct(EndpointModel endpoint, AnnotationMirror annotation) {
    String after = endpoint.ids().after();
    return after.isEmpty() || !after.equals(endpoint.ids().before())
        ? Stream.empty()
        : Stream.of(
            Finding.at(
                FindingId.ENDPOINT_PAGING,
                endpoint.method(),
                annotation,
                Annotations.value(annotation, "after"),
                "The paging of "
                    + endpoint.id()
                    + " asks for earlier and for later items by different ids. Both go into '"
                    + after
                    + "'. Give before and after the names that the server reads, or \"\" for the one"
                    + " that it does not."));
  }

  private static Stream<Finding> none(EndpointModel endpoint, AnnotationMirror annotation) {
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
