package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.annotations.Paging;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.PagingParameter;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/** A paginated endpoint has the query parameter that turns pages, and answers with a page. */
final class PagingRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return Annotations.find(endpoint.method(), Annotations.PAGINATED).stream()
        .flatMap(annotation -> check(endpoint, annotation))
        .toList();
  }

  private static Stream<Finding> check(EndpointModel endpoint, AnnotationMirror annotation) {
    if (endpoint.paging() == Paging.NONE) {
      return Stream.of(finding(endpoint, annotation, "It says NONE. Take the annotation away."));
    }
    List<PagingParameter> turned = PagingParameter.of(endpoint.paging(), endpoint.ids());
    if (turned.isEmpty()) {
      return Stream.of(
          finding(
              endpoint,
              annotation,
              "It names no query parameter that takes an id. Name one by before or after."));
    }
    Stream<Finding> parameter =
        turned.stream()
            .filter(missing -> missing.find(endpoint.at(Location.QUERY)).isEmpty())
            .map(
                missing ->
                    finding(
                        endpoint,
                        annotation,
                        "It has no query parameter that turns the pages. Add @Query(\""
                            + missing.wireName()
                            + "\") @Nullable "
                            + missing.typeName()
                            + "."));
    Stream<Finding> answer =
        endpoint.answer().item().isPresent()
            ? Stream.empty()
            : Stream.of(
                finding(
                    endpoint,
                    annotation,
                    "It answers with "
                        + endpoint.answer().type()
                        + ". Answer with "
                        + page(endpoint.paging())
                        + "."));
    return Stream.concat(parameter, answer);
  }

  private static String page(Paging paging) {
    String model = "a model that implements io.github.osuapi.json.";
    return switch (paging) {
      case CURSOR -> model + "CursorPage";
      case CURSOR_OBJECT -> model + "ObjectCursorPage";
      case PAGE -> model + "NumberedPage";
      case ID ->
          model + "IdPage, or with a java.util.List of items that implement Identified beside it";
      case OFFSET, NONE -> "java.util.List";
    };
  }

  private static Finding finding(EndpointModel endpoint, AnnotationMirror annotation, String rest) {
    return Finding.at(
        FindingId.ENDPOINT_PAGING,
        endpoint.method(),
        annotation,
        Annotations.value(annotation, "value"),
        endpoint.id() + " cannot be walked page by page. " + rest);
  }
}
