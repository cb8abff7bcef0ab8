package io.github.osuapi.processor.app.check;

import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.KnownGroup;
import io.github.osuapi.processor.diagnostic.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The client has one name, which can be the name of a class and is none of those inside it. */
final class ClientNameRule implements AppRule {
  private static final Set<String> NOT_OF_CLASSES =
      Set.of("var", "yield", "record", "sealed", "permits");

  @Override
  public List<Finding> check(AppModel app) {
    String name = app.clientType().simpleName();
    List<Finding> findings = new ArrayList<>();
    if (!isClassName(name)) {
      findings.add(
          ClientNames.finding(
              app,
              "'" + name + "' is no name of a class. Give @OsuApp(client) a simple class name."));
    } else if (namesInside(app).anyMatch(name::equals)) {
      findings.add(
          ClientNames.finding(
              app,
              "A class inside it is named '" + name + "' too. Give @OsuApp(client) another name."));
    }
    app.tokens().stream()
        .filter(token -> !ClientNames.given(token).isEmpty())
        .filter(token -> !ClientNames.given(token).equals(name))
        .map(
            token ->
                ClientNames.finding(
                    app,
                    "It is named '"
                        + name
                        + "' and '"
                        + ClientNames.given(token)
                        + "'. Give @OsuApp(client) once.",
                    token))
        .forEach(findings::add);
    return findings;
  }

  private static boolean isClassName(String name) {
    return SourceVersion.isName(name) && !name.contains(".") && !NOT_OF_CLASSES.contains(name);
  }

  private static Stream<String> namesInside(AppModel app) {
    return Stream.concat(Stream.of("Builder"), app.groups().stream().map(KnownGroup::narrowedName));
  }
}
