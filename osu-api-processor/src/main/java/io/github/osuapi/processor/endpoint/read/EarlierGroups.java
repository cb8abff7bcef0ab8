package io.github.osuapi.processor.endpoint.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.Generated;
import io.github.osuapi.processor.endpoint.model.EarlierGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The groups that have their classes from an earlier compilation: of the main sources where tests
 * are compiled, of all the others where one file is, of a jar that shares the package. The new
 * table, index and accessors hide those that know them.
 */
public final class EarlierGroups {
  private static final String INDEXED_GROUPS = "io.github.osuapi.annotations.IndexedGroups";
  private static final String INDEXED_ENDPOINTS = "io.github.osuapi.annotations.IndexedEndpoints";

  private final Elements elements;
  private final Set<String> own;

  /**
   * Starts reading.
   *
   * @param elements the compiler's
   * @param own the outermost types that are compiled now, which are left out, right or wrong
   */
  public EarlierGroups(Elements elements, Set<String> own) {
    this.elements = elements;
    this.own = own;
  }

  /**
   * Reads those of an index that is about to be written anew.
   *
   * @param index its name
   * @return its groups as far as interface and classes are still there
   */
  public List<EarlierGroup> of(ClassName index) {
    @Nullable TypeElement earlier = elements.getTypeElement(index.canonicalName());
    if (earlier == null || !MoreElements.isAnnotationPresent(earlier, Generated.class)) {
      return List.of();
    }
    return values(earlier, INDEXED_GROUPS, String.class).stream()
        .flatMap(group -> type(group).stream())
        .flatMap(group -> group(group).stream())
        .toList();
  }

  private static <T> List<T> values(TypeElement indexed, String annotation, Class<T> type) {
    return Annotations.find(indexed, annotation)
        .map(mirror -> Annotations.value(mirror, "value").getValue())
        .filter(List.class::isInstance)
        .map(values -> (List<?>) values)
        .orElse(List.of())
        .stream()
        .map(value -> ((AnnotationValue) value).getValue())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private Optional<EarlierGroup> group(TypeElement group) {
    List<AnnotationMirror> entries = values(group, INDEXED_ENDPOINTS, AnnotationMirror.class);
    return entries.stream()
        .findFirst()
        .flatMap(
            first ->
                declaration(ClassName.get(group))
                    .map(
                        declaration ->
                            new EarlierGroup(
                                Annotations.string(first, "group"),
                                ClassName.get(group),
                                ClosedRouteReader.read(declaration),
                                entries.stream().flatMap(e -> endpoint(e).stream()).toList(),
                                declaration)));
  }

  private Optional<EarlierGroup.Endpoint> endpoint(AnnotationMirror entry) {
    return type(Annotations.string(entry, "requestType"))
        .map(
            request ->
                new EarlierGroup.Endpoint(Annotations.string(entry, "id"), ClassName.get(request)));
  }

  private Optional<TypeElement> type(String name) {
    return Optional.ofNullable(elements.getTypeElement(name));
  }

  /** The interface of a group, which bears the name of all the types around it. */
  private Optional<TypeElement> declaration(ClassName groupType) {
    return ElementFilter.typesIn(
            elements.getPackageElement(groupType.packageName()).getEnclosedElements())
        .stream()
        // By name first: the compiler reads the class file of whatever it is asked more about.
        .filter(type -> groupType.simpleName().startsWith(type.getSimpleName().toString()))
        .filter(type -> !own.contains(type.getQualifiedName().toString()))
        .flatMap(EarlierGroups::withNested)
        .filter(type -> GroupReader.groupType(ClassName.get(type)).equals(groupType))
        .filter(type -> Annotations.find(type, GroupReader.ENDPOINT_GROUP).isPresent())
        .findFirst();
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(EarlierGroups::withNested));
  }
}
