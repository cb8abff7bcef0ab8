package io.github.osuapi.processor.endpoint.check;

import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** The methods of groups and the setters of requests override no methods that are there already. */
final class NameRule implements EndpointRule {
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** Those of a request with a long list that take one argument, as setters do. */
  private static final Set<String> OF_BATCH = Set.of("answer", "items", "of");

  /** Whether every object has a method of this name. */
  static boolean isOfObject(String name) {
    return OF_OBJECT.contains(name);
  }

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    Stream<Finding> method =
        isOfObject(endpoint.name())
            ? Stream.of(finding(endpoint.method(), endpoint, "the method", endpoint.name()))
            : Stream.empty();
    Stream<Finding> setters =
        endpoint.optional().stream()
            .filter(parameter -> isTaken(endpoint, parameter))
            .map(p -> finding(p.element(), endpoint, "the parameter", p.name()));
    return Stream.concat(method, setters).toList();
  }

  private static boolean isTaken(EndpointModel endpoint, Parameter parameter) {
    return (endpoint.batch().isPresent() && OF_BATCH.contains(parameter.name()))
        || (parameter.name().equals("wait") && parameter.setterType().equals(TypeName.LONG));
  }

  private static Finding finding(
      Element element, EndpointModel endpoint, String what, String name) {
    return Finding.at(
        FindingId.ENDPOINT_NAME_TAKEN,
        element,
        "The classes generated for "
            + endpoint.id()
            + " have a method '"
            + name
            + "' already. It is what "
            + what
            + " is called. Rename it; the server sees only the names in annotations.");
  }
}
