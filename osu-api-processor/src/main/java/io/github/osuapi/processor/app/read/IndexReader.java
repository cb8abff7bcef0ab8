package io.github.osuapi.processor.app.read;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.app.model.KnownEndpoint;
import io.github.osuapi.processor.app.model.KnownGroup;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the endpoints that an {@code EndpointIndex} class describes, from a jar or from sources.
 */
public final class IndexReader {
  private static final String INDEXED_ENDPOINTS = "io.github.osuapi.annotations.IndexedEndpoints";

  private final Elements elements;
  private final Map<String, Optional<List<KnownGroup>>> read = new HashMap<>();

  /**
   * Starts reading.
   *
   * @param elements the compiler's
   */
  public IndexReader(Elements elements) {
    this.elements = elements;
  }

  /**
   * Reads an index, once.
   *
   * @param index the qualified name of the class
   * @return its groups, ordered by name; empty where the class or one that it names does not exist,
   *     or is of a version that this one cannot read
   */
  public Optional<List<KnownGroup>> read(String index) {
    return read.computeIfAbsent(index, this::readNow);
  }

  private Optional<List<KnownGroup>> readNow(String index) {
    try {
      return Optional.ofNullable(elements.getTypeElement(index))
          .flatMap(element -> Annotations.find(element, INDEXED_ENDPOINTS))
          .flatMap(mirror -> groups(new MirrorMembers(mirror).annotations("value")));
    } catch (IllegalArgumentException e) {
      // A member or constant that the other version does not have.
      return Optional.empty();
    }
  }

  private Optional<List<KnownGroup>> groups(List<MirrorMembers> endpoints) {
    Map<String, List<MirrorMembers>> byGroup =
        endpoints.stream()
            .collect(
                Collectors.groupingBy(
                    endpoint -> endpoint.text("groupType"), TreeMap::new, Collectors.toList()));
    List<Optional<KnownGroup>> groups =
        byGroup.entrySet().stream().map(e -> group(e.getKey(), e.getValue())).toList();
    return groups.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            groups.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(KnownGroup::name))
                .toList())
        : Optional.empty();
  }

  private Optional<KnownGroup> group(String groupType, List<MirrorMembers> endpoints) {
    TypeElement element = elements.getTypeElement(groupType);
    if (element == null) {
      return Optional.empty();
    }
    String name = endpoints.get(0).text("group");
    List<KnownEndpoint> known = endpoints.stream().map(IndexReader::endpoint).toList();
    return Optional.of(new KnownGroup(name, ClassName.get(element), known, element));
  }

  private static KnownEndpoint endpoint(MirrorMembers endpoint) {
    Map<String, String> parameterDocs = new LinkedHashMap<>();
    for (MirrorMembers parameter : endpoint.annotations("parameters")) {
      parameterDocs.put(parameter.text("name"), parameter.text("doc"));
    }
    return new KnownEndpoint(
        endpoint.text("id"),
        endpoint.text("method"),
        endpoint.text("httpMethod") + " " + endpoint.text("path"),
        access(endpoint),
        endpoint.text("doc"),
        parameterDocs,
        endpoint.texts("see"));
  }

  private static EndpointAccess access(MirrorMembers endpoint) {
    return new EndpointAccess(
        EndpointAccess.Kind.valueOf(endpoint.constant("access")),
        endpoint.constants("scope").stream().map(Scope::valueOf).findFirst(),
        endpoint.flag("requiresUser"));
  }
}
