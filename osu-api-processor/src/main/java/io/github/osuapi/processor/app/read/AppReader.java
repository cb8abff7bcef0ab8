package io.github.osuapi.processor.app.read;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.app.model.KnownGroup;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private final IndexReader indexes;

  /**
   * Starts reading.
   *
   * @param elements the compiler's
   */
  public AppReader(Elements elements) {
    this.elements = elements;
    this.indexes = new IndexReader(elements);
  }

  /**
   * Reads an app.
   *
   * @param app an element with {@code @OsuApp}
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
   * Names the first index that an app needs and that does not exist.
   *
   * @param app an element with {@code @OsuApp}
   * @return a qualified class name, or empty where all are there
   */
  public Optional<String> missingIndex(TypeElement app) {
    return Stream.concat(
            Stream.of(LIBRARY_INDEX),
            endpointInterfaces(declarations(app)).map(group -> indexOf(group).orElse(group + "")))
        .filter(index -> indexes.read(index).isEmpty())
        .findFirst();
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
        .flatMap(
            declaration ->
                AnnotationValues.getTypeMirrors(
                    AnnotationMirrors.getAnnotationValue(declaration, "endpoints"))
                    .stream())
        .map(MoreTypes::asTypeElement)
        .distinct();
  }

  private Optional<KnownGroup> ownGroup(TypeElement own) {
    ClassName name = ClassName.get(own);
    ClassName groupType = name.peerClass(String.join("", name.simpleNames()) + "Group");
    return indexOf(own)
        .flatMap(indexes::read)
        .flatMap(
            groups -> groups.stream().filter(g -> g.groupType().equals(groupType)).findFirst());
  }

  /** The index stands in the interface's package or in one above it. */
  private Optional<String> indexOf(TypeElement own) {
    String where = MoreElements.getPackage(own).getQualifiedName().toString();
    return Stream.iterate(where, name -> !name.isEmpty(), AppReader::parent)
        .map(name -> name + ".EndpointIndex")
        .filter(index -> elements.getTypeElement(index) != null)
        .findFirst();
  }

  private static String parent(String name) {
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
  }
}
