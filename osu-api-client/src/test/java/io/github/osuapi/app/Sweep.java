package io.github.osuapi.app;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.app.AppProcessor;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All apps with one token, and a sample of those with two. */
final class Sweep {
  private static final int STEP = 13;
  private static @Nullable URLClassLoader clients;

  private Sweep() {}

  /** An app for each grant with each set of scopes, legal or not. */
  static List<SweptApp> single() {
    List<Declaration> all = Declaration.all();
    return IntStream.range(0, all.size())
        .mapToObj(i -> new SweptApp("Single" + i, List.of(all.get(i))))
        .toList();
  }

  /**
   * Apps with two tokens: public data with each delegated token, and samples of authorization codes
   * with client credentials, legal or not, in both orders.
   */
  static List<SweptApp> pairs() {
    List<List<Declaration>> pairs = new ArrayList<>();
    Declaration guest = new Declaration(Grant.CLIENT_CREDENTIALS, Set.of(Scope.PUBLIC));
    List<Declaration> delegated = legal(token -> token.scopes().contains(Scope.DELEGATE));
    for (int i = 0; i < delegated.size(); i += 5) {
      pairs.add(List.of(guest, delegated.get(i)));
    }
    List<Declaration> users = legal(token -> token.grant() == Grant.AUTHORIZATION_CODE);
    List<Declaration> services = legal(token -> token.grant() != Grant.AUTHORIZATION_CODE);
    for (int i = 0; i < users.size(); i += STEP) {
      pairs.add(List.of(users.get(i), services.get(i % services.size())));
      pairs.add(List.of(services.get(i * 7 % services.size()), users.get(i)));
    }
    List<Declaration> wrong = Declaration.all().stream().filter(d -> !d.isLegal()).toList();
    for (int i = 0; i + 1 < wrong.size(); i += 10 * STEP) {
      pairs.add(List.of(wrong.get(i), wrong.get(wrong.size() - 1 - i)));
      pairs.add(List.of(wrong.get(i + 1), guest));
    }
    return IntStream.range(0, pairs.size())
        .mapToObj(i -> new SweptApp("Pair" + i, pairs.get(i)))
        .toList();
  }

  private static List<Declaration> legal(Predicate<Declaration> filter) {
    return Declaration.legal().stream().filter(filter).toList();
  }

  static Compile compilation(SweptSources sources) {
    return Compile.with(CompilerUnderTest.JAVAC)
        .processors(new AppProcessor())
        .sources(sources.folder())
        .options("-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000");
  }

  /** The legal apps of the sweep. */
  static List<SweptApp> legalApps() {
    return Stream.of(single(), pairs()).flatMap(List::stream).filter(SweptApp::isLegal).toList();
  }

  /** The client of a legal app; all are compiled once. */
  static synchronized Class<?> client(SweptApp app) {
    if (clients == null) {
      clients = compileClients();
    }
    try {
      return clients.loadClass(app.clientName());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static URLClassLoader compileClients() {
    List<SweptApp> apps = legalApps();
    int half = apps.size() / 2;
    URL[] classes =
        Stream.of(apps.subList(0, half), apps.subList(half, apps.size()))
            .parallel()
            .map(some -> compilation(SweptSources.of(some)).run())
            .map(Sweep::classes)
            .toArray(URL[]::new);
    return new URLClassLoader(classes, Sweep.class.getClassLoader());
  }

  private static URL classes(Compiled compiled) {
    if (!compiled.errors().isEmpty()) {
      throw new AssertionError(compiled.errors());
    }
    try {
      return compiled.classes().toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
