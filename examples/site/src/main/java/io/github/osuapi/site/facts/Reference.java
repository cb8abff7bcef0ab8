package io.github.osuapi.site.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole client, as the site tells of it.
 *
 * @param groups the groups of endpoints, ordered by name
 * @param models the models, by simple name and in its order
 */
public record Reference(List<GroupFacts> groups, Map<String, ModelFacts> models) {
  /**
   * Reads the client.
   *
   * @param root the root of this project, where the client's sources are
   */
  public static Reference read(Path root) {
    ClientSources sources = ClientSources.read(root.resolve("osu-api-client/src/main/java"));
    return new Reference(
        new EndpointReader(sources).groups(),
        sources.models().stream()
            .map(new ModelReader(sources)::read)
            .collect(
                Collectors.toMap(
                    ModelFacts::name,
                    Function.identity(),
                    (one, other) -> one,
                    java.util.TreeMap::new)));
  }

  /** All endpoints, group by group. */
  public List<EndpointFacts> endpoints() {
    return groups.stream().flatMap(group -> group.endpoints().stream()).toList();
  }

  /** The ids of all endpoints. */
  public Set<String> endpointIds() {
    return endpoints().stream().map(EndpointFacts::id).collect(Collectors.toSet());
  }

  /** How many routes of the server the endpoints call. */
  public long routeCount() {
    return endpoints().stream().map(EndpointFacts::route).distinct().count();
  }
}
