package io.github.osuapi.processor.refusal;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.processor.app.read.AppReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/** The ready-made clients of the library, whose declarations are not the user's to change. */
final class Presets {
  private static final List<ClassName> ALL =
      Stream.of("OsuAnonymous", "OsuGuest", "OsuUser", "OsuBot")
          .map(name -> ClassName.get("io.github.osuapi", name))
          .toList();

  private final Elements elements;
  private final AppReader apps;

  Presets(Elements elements) {
    this.elements = elements;
    this.apps = new AppReader(elements);
  }

  static boolean contains(ClassName client) {
    return ALL.contains(client);
  }

  /** As {@link RefusedCall#text()}, but with another client as the remedy. */
  String text(RefusedCall refused) {
    List<String> ways = new ArrayList<>();
    List<String> others = thatOpen(refused.accesses());
    if (!others.isEmpty()) {
      ways.add("use " + Words.or(others));
    }
    Change.ownApp(refused.accesses())
        .ifPresent(declaration -> ways.add("declare an app of your own with " + declaration));
    String fact = refused.fact(refused.app().clientType().simpleName() + " has ");
    String all = String.join(", or ", ways);
    return all.isEmpty()
        ? fact
        : fact + ". " + Character.toUpperCase(all.charAt(0)) + all.substring(1);
  }

  private List<String> thatOpen(List<EndpointAccess> accesses) {
    return ALL.stream()
        .map(name -> elements.getTypeElement(name.canonicalName()))
        .flatMap(client -> Stream.ofNullable(client))
        .flatMap(client -> apps.readClient(client).stream())
        .filter(app -> accesses.stream().anyMatch(app::opens))
        .map(app -> app.clientType().simpleName())
        .toList();
  }
}
