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
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the endpoints that group classes tell of, from a jar or from sources. */
public final class IndexReader {
  private static final String INDEXED_GROUPS = "io.github.osuapi.annotations.IndexedGroups";
  private static final String INDEXED_ENDPOINTS = "io.github.osuapi.annotations.IndexedEndpoints";

  private final Elements elements;
  private final DeclaredMembers declared = new DeclaredMembers();
  private final Map<String, Optional<List<KnownGroup>>> indexes = new HashMap<>();
  private final Map<String, Optional<KnownGroup>> groups = new HashMap<>();

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
    return indexes.computeIfAbsent(index, this::readNow);
  }

  /**
   * Reads one group, once.
   *
   * @param groupType the qualified name of its generated class
   * @return the group; empty where the class does not exist, tells of no endpoints, or is of a
   *     version that this one cannot read
   */
  public Optional<KnownGroup> group(String groupType) {
    return groups.computeIfAbsent(groupType, this::groupNow);
  }

  private Optional<List<KnownGroup>> readNow(String index) {
    return read(index, INDEXED_GROUPS, (element, members) -> members.texts("value"))
        .map(groupTypes -> groupTypes.stream().map(this::group).toList())
        .filter(read -> read.stream().allMatch(Optional::isPresent))
        .map(
            read ->
                read.stream()
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(KnownGroup::name))
                    .toList());
  }

  private Optional<KnownGroup> groupNow(String groupType) {
    return read(groupType, INDEXED_ENDPOINTS, IndexReader::group);
  }

  private <T> Optional<T> read(
      String type, String annotation, BiFunction<TypeElement, MirrorMembers, T> reading) {
    try {
      return Optional.ofNullable(elements.getTypeElement(type))
          .flatMap(
              element ->
                  Annotations.find(element, annotation)
                      .map(mirror -> new MirrorMembers(mirror, declared))
                      .map(members -> reading.apply(element, members)));
    } catch (IllegalArgumentException e) {
      // A member or constant that the other version does not have.
      return Optional.empty();
    }
  }

  private static KnownGroup group(TypeElement element, MirrorMembers members) {
    List<MirrorMembers> endpoints = members.annotations("value");
    String name = endpoints.get(0).text("group");
    List<KnownEndpoint> known = endpoints.stream().map(IndexReader::endpoint).toList();
    return new KnownGroup(name, ClassName.get(element), known, element);
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
