package io.github.osuapi.processor.app.read;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.app.model.EndpointInterfaces;
import io.github.osuapi.processor.app.model.KnownGroup;
import io.github.osuapi.processor.endpoint.read.Annotations;
import io.github.osuapi.processor.endpoint.read.GroupReader;
import io.github.osuapi.processor.mirror.ReadableAnnotations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the declaration of an app. */
public final class AppReader {
  /** The annotation of an app. */
  public static final String OSU_APP = "io.github.osuapi.annotations.OsuApp";

  /** The annotation of an app with several tokens, which the compiler writes. */
  public static final String OSU_APPS = "io.github.osuapi.annotations.OsuApp.List";

  /** The annotation of a client that has been written. */
  public static final String NARROWED_CLIENT = "io.github.osuapi.annotations.NarrowedClient";

  /** The index of the client's own endpoints. */
  public static final String LIBRARY_INDEX = "io.github.osuapi.endpoint.EndpointIndex";

  private final Elements elements;
  private final Set<String> sources;
  private final IndexReader indexes;

  /**
   * Starts reading what has been compiled.
   *
   * @param elements the compiler's
   */
  public AppReader(Elements elements) {
    this(elements, Set.of());
  }

  /**
   * Starts reading while there is more to generate.
   *
   * @param elements the compiler's
   * @param sources the outermost types that are compiled now, generated ones as they appear
   */
  public AppReader(Elements elements, Set<String> sources) {
    this.elements = elements;
    this.sources = sources;
    this.indexes = new IndexReader(elements);
  }

  /**
   * Tells whether the compiler knows all that an app's declaration says.
   *
   * @param app an element with {@code @OsuApp}
   * @return false where a value is missing, or names what does not exist, or not yet
   */
  public boolean isResolved(TypeElement app) {
    return Stream.of(OSU_APP, OSU_APPS)
        .flatMap(annotation -> Annotations.find(app, annotation).stream())
        .allMatch(ReadableAnnotations::isReadable);
  }

  /**
   * Reads an app.
   *
   * @param app an element with {@code @OsuApp}, resolved
   * @return the app; empty where an index that it needs does not exist, or not yet
   */
  public Optional<AppModel> read(TypeElement app) {
    List<AnnotationMirror> declarations = declarations(app);
    return read(app, clientType(app, declarations), declarations);
  }

  private Optional<AppModel> read(
      TypeElement app, ClassName clientType, List<AnnotationMirror> declarations) {
    return groups(declarations)
        .map(
            groups ->
                new AppModel(
                    ClassName.get(app),
                    clientType,
                    declarations.stream().map(AppReader::token).toList(),
                    groups,
                    app));
  }

  /**
   * Reads the app of a client that has been written, from what the client says of it.
   *
   * @param client a class with {@code @NarrowedClient}
   * @return the app; empty where an index that it needs is not on the class path
   */
  public Optional<AppModel> readClient(TypeElement client) {
    AnnotationMirror mark = Annotations.find(client, NARROWED_CLIENT).orElseThrow();
    List<AnnotationMirror> declarations =
        AnnotationValues.getAnnotationMirrors(AnnotationMirrors.getAnnotationValue(mark, "tokens"));
    TypeElement app =
        elements.getTypeElement(
            AnnotationValues.getString(AnnotationMirrors.getAnnotationValue(mark, "app")));
    return app == null ? Optional.empty() : read(app, ClassName.get(client), declarations);
  }

  /**
   * Finds the first endpoint interface of an app whose endpoints are not known.
   *
   * @param app an element with {@code @OsuApp}, resolved
   * @return the interface; empty where all are known, or the client's own endpoints are not
   */
  public Optional<TypeElement> unknownEndpoints(TypeElement app) {
    return indexes
        .read(LIBRARY_INDEX)
        .flatMap(
            library ->
                endpointInterfaces(declarations(app))
                    .filter(own -> ownGroup(own).isEmpty())
                    .findFirst());
  }

  private static List<AnnotationMirror> declarations(TypeElement app) {
    return Stream.concat(
            Annotations.find(app, OSU_APP).stream(),
            Annotations.find(app, OSU_APPS).stream()
                .flatMap(
                    list ->
                        AnnotationValues.getAnnotationMirrors(
                            AnnotationMirrors.getAnnotationValue(list, "value"))
                            .stream()))
        .toList();
  }

  private static DeclaredToken token(AnnotationMirror declaration) {
    String grant =
        AnnotationValues.getEnum(AnnotationMirrors.getAnnotationValue(declaration, "grant"))
            .getSimpleName()
            .toString();
    List<Scope> scopes =
        AnnotationValues.getEnums(AnnotationMirrors.getAnnotationValue(declaration, "scopes"))
            .stream()
            .map(constant -> Scope.valueOf(constant.getSimpleName().toString()))
            .toList();
    return new DeclaredToken(Grant.valueOf(grant), scopes, declaration);
  }

  private static ClassName clientType(TypeElement app, List<AnnotationMirror> declarations) {
    ClassName name = ClassName.get(app);
    String given =
        declarations.stream()
            .map(d -> AnnotationValues.getString(AnnotationMirrors.getAnnotationValue(d, "client")))
            .filter(client -> !client.isEmpty())
            .findFirst()
            .orElse(String.join("", name.simpleNames()) + "Client");
    return ClassName.get(name.packageName(), given);
  }

  private Optional<List<KnownGroup>> groups(List<AnnotationMirror> declarations) {
    Optional<List<KnownGroup>> library = indexes.read(LIBRARY_INDEX);
    if (library.isEmpty()) {
      return Optional.empty();
    }
    List<KnownGroup> groups = new ArrayList<>(library.get());
    for (TypeElement own : endpointInterfaces(declarations).toList()) {
      Optional<KnownGroup> group = ownGroup(own);
      if (group.isEmpty()) {
        return Optional.empty();
      }
      groups.add(group.get());
    }
    groups.sort(Comparator.comparing(KnownGroup::name));
    return Optional.of(groups);
  }

  private static Stream<TypeElement> endpointInterfaces(List<AnnotationMirror> declarations) {
    return declarations.stream()
        .flatMap(declaration -> EndpointInterfaces.values(declaration).stream())
        .flatMap(value -> EndpointInterfaces.of(value).stream())
        .distinct();
  }

  /** What an earlier compilation left of an interface that is compiled now is out of date. */
  private Optional<KnownGroup> ownGroup(TypeElement own) {
    ClassName name = ClassName.get(own);
    String groupType = GroupReader.groupType(name).canonicalName();
    boolean compiledNow = sources.contains(name.topLevelClassName().canonicalName());
    return compiledNow && !sources.contains(groupType)
        ? Optional.empty()
        : indexes.group(groupType);
  }
}
