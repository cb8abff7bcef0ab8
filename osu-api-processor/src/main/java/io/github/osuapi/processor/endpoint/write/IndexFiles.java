package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.github.osuapi.processor.endpoint.model.EarlierGroup;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes what is known of all the endpoints of a compilation together. */
public final class IndexFiles {
  private final Class<?> processor;

  /**
   * Starts writing.
   *
   * @param processor who writes, for {@code @Generated}
   */
  public IndexFiles(Class<?> processor) {
    this.processor = processor;
  }

  /**
   * Writes the run-time table, the annotated index and the accessors of all groups.
   *
   * @param groups groups that no rule objects to, at least one
   * @param earlier groups of an earlier compilation that the index had
   * @return the source files, in the package that the groups have in common
   */
  public Stream<JavaFile> write(List<GroupModel> groups, List<EarlierGroup> earlier) {
    ClassName index = index(groups);
    return Stream.of(
        new TableWriter(processor).write(index.peerClass("EndpointTable"), groups, earlier),
        new IndexWriter(processor).write(index, groups, earlier),
        new GroupsWriter(processor).write(index.peerClass("EndpointGroups"), groups, earlier));
  }

  /**
   * Names the annotated index.
   *
   * @param groups groups, at least one
   * @return a class in the package that the groups have in common
   */
  public static ClassName index(List<GroupModel> groups) {
    return ClassName.get(commonPackage(groups), "EndpointIndex");
  }

  static Stream<EndpointModel> endpoints(List<GroupModel> groups) {
    return groups.stream()
        .flatMap(group -> group.endpoints().stream())
        .sorted(Comparator.comparing(EndpointModel::id));
  }

  /** Where packages have nothing in common, the first of them by name. */
  private static String commonPackage(List<GroupModel> groups) {
    List<String> packages =
        groups.stream()
            .map(group -> group.declaration().packageName())
            .distinct()
            .sorted()
            .toList();
    String first = packages.get(0);
    String common = packages.stream().reduce(first, IndexFiles::commonPackage);
    return common.isEmpty() ? first : common;
  }

  private static String commonPackage(String one, String other) {
    if (one.equals(other) || other.startsWith(one + ".")) {
      return one;
    }
    int dot = one.lastIndexOf('.');
    return dot < 0 ? "" : commonPackage(one.substring(0, dot), other);
  }
}
