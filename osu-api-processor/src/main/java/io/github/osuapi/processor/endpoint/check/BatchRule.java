package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.annotations.Paging;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.Batch;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list that is split over several calls can be split, and what they answer be put together. */
final class BatchRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    Stream<Finding> second =
        endpoint.parameters().stream()
            .filter(p -> Annotations.find(p.element(), Annotations.BATCHED).isPresent())
            .skip(1)
            .map(p -> finding(endpoint, p, "value", "It is the second such list. Keep one."));
    Stream<Finding> first = endpoint.batch().flatMap(batch -> check(endpoint, batch)).stream();
    return Stream.concat(first, second).toList();
  }

  private static Optional<Finding> check(EndpointModel endpoint, Batch batch) {
    Parameter list = batch.parameter();
    if (list.optional() || !list.list() || list.location() != Location.QUERY) {
      return Optional.of(
          finding(endpoint, list, "value", "Make it a List that must be given, with @Query."));
    }
    if (endpoint.paging() != Paging.NONE
        || endpoint.route().filter(r -> !r.httpMethod().equals("GET")).isPresent()) {
      return Optional.of(
          finding(
              endpoint, list, "value", "Only a GET that answers with a whole list can be split."));
    }
    if (batch.max() < 1) {
      return Optional.of(
          finding(endpoint, list, "max", "Its max is " + batch.max() + ". Make it 1 or more."));
    }
    if (batch.items().isEmpty()) {
      return Optional.of(
          finding(
              endpoint,
              list,
              "value",
              "It is answered with "
                  + endpoint.answer().type()
                  + ". Answer with a List, or with a record of one List."));
    }
    return batch.match().isPresent() || batch.key().isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding(
                endpoint,
                list,
                "key",
                batch.items().get().type()
                    + " has no method "
                    + Annotations.value(batch.annotation(), "key").getValue()
                    + "() that returns "
                    + batch.key().orElseThrow()
                    + ". Name by key the one that tells the value of an item."));
  }

  private static Finding finding(
      EndpointModel endpoint, Parameter parameter, String member, String rest) {
    String text = "The list " + parameter.name() + " of " + endpoint.id() + " cannot be split. ";
    return Annotations.find(parameter.element(), Annotations.BATCHED)
        .filter(annotation -> !member.equals("value"))
        .map(
            annotation ->
                Finding.at(
                    FindingId.ENDPOINT_BATCH,
                    parameter.element(),
                    annotation,
                    Annotations.value(annotation, member),
                    text + rest))
        .orElseGet(() -> Finding.at(FindingId.ENDPOINT_BATCH, parameter.element(), text + rest));
  }
}
