package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.JavaFile;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.stream.Stream;

/** Writes everything that one endpoint interface gives rise to. */
public final class GroupFiles {
  private final ServiceWriter services;
  private final GroupWriter groups;
  private final RequestWriter requests;
  private final FacetWriter facets;

  /**
   * Starts writing.
   *
   * @param processor who writes, for {@code @Generated}
   */
  public GroupFiles(Class<?> processor) {
    services = new ServiceWriter(processor);
    groups = new GroupWriter(processor);
    requests = new RequestWriter(processor);
    facets = new FacetWriter(processor);
  }

  /**
   * Writes the service, the group with its facets, and one request type for each endpoint.
   *
   * @param group a group that no rule objects to
   * @return the source files
   */
  public Stream<JavaFile> write(GroupModel group) {
    return Stream.of(
            Stream.of(services.write(group), groups.write(group)),
            facets.write(group),
            group.endpoints().stream().map(endpoint -> requests.write(group, endpoint)))
        .flatMap(files -> files);
  }
}
