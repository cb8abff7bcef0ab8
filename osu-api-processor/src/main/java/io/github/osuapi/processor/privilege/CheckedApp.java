package io.github.osuapi.processor.privilege;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.KnownEndpoint;
import io.github.osuapi.processor.app.model.KnownGroup;
import io.github.osuapi.processor.app.model.PrivilegeOptions;
import io.github.osuapi.processor.endpoint.model.Facet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** An app whose calls are collected. */
final class CheckedApp {
  private final AppModel app;
  private final PrivilegeOptions options;
  private final Positions positions;
  private final Set<String> shown;
  private final Set<Use> uses = new LinkedHashSet<>();

  CheckedApp(AppModel app, PrivilegeOptions options, Positions positions) {
    this.app = app;
    this.options = options;
    this.positions = positions;
    this.shown =
        app.groups().stream()
            .flatMap(CheckedApp::shown)
            .map(ClassName::canonicalName)
            .collect(Collectors.toUnmodifiableSet());
  }

  AppModel app() {
    return app;
  }

  PrivilegeOptions options() {
    return options;
  }

  Positions positions() {
    return positions;
  }

  List<Use> uses() {
    return List.copyOf(uses);
  }

  boolean isClient(TypeElement type) {
    return type.getQualifiedName().contentEquals(app.clientType().canonicalName());
  }

  /** A call on a group as the client shows it. */
  void call(String group, String method, Place place) {
    app.groups().stream()
        .filter(known -> known.name().equals(group))
        .forEach(known -> use(known, method, place));
  }

  /** A call on a type that shows a group to every app. */
  void callShared(TypeElement type, String method, Place place) {
    app.groups().stream()
        .filter(known -> shows(known, type))
        .forEach(known -> use(known, method, place));
  }

  private void use(KnownGroup group, String method, Place place) {
    open(group)
        .filter(endpoint -> endpoint.method().equals(method))
        .forEach(endpoint -> uses.add(new Use(group.name() + "()." + method, endpoint, place)));
  }

  /** Whoever is given a value of such a type may call all that it shows. */
  void handOver(TypeElement type, Place place) {
    String name = type.getQualifiedName().toString();
    for (KnownGroup group : app.groups()) {
      open(group)
          .filter(
              endpoint ->
                  name.equals(group.groupType().canonicalName())
                      || name.equals(facet(group, endpoint).canonicalName()))
          .map(e -> new Use(group.name() + "()." + e.method(), e, place))
          .forEach(uses::add);
    }
  }

  /** A call whose route is not known may be any. */
  void callAnything(String call, Place place) {
    app.groups().stream()
        .flatMap(this::open)
        .map(endpoint -> new Use(call, endpoint, place))
        .forEach(uses::add);
  }

  /** Whether a type shows endpoints of this app, whosever client it belongs to. */
  boolean shows(TypeElement type) {
    return shown.contains(type.getQualifiedName().toString());
  }

  private static Stream<ClassName> shown(KnownGroup group) {
    return Stream.concat(
        Stream.of(group.groupType(), Facet.holder(group.groupType())),
        group.endpoints().stream().map(endpoint -> facet(group, endpoint)));
  }

  private Stream<KnownEndpoint> open(KnownGroup group) {
    return group.endpoints().stream().filter(endpoint -> app.opens(endpoint.access()));
  }

  private static boolean shows(KnownGroup group, TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.equals(group.groupType().canonicalName())
        || group.endpoints().stream()
            .anyMatch(endpoint -> name.equals(facet(group, endpoint).canonicalName()));
  }

  private static ClassName facet(KnownGroup group, KnownEndpoint endpoint) {
    return Facet.of(group.groupType(), endpoint.access());
  }
}
