package io.github.osuapi.processor.app.check;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.read.AppReader;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.TakenNames;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** No client has the name of another class. Knows the clients of one compilation. */
public final class TakenClientNames {
  private static final String GENERATED = "io.github.osuapi.annotations.Generated";

  private final Map<ClassName, ClassName> apps = new HashMap<>();

  /** Starts with no client. */
  public TakenClientNames() {}

  /**
   * Takes the name of an app's client.
   *
   * @param app the app
   * @param elements the compiler's
   * @return what there is to say; empty where the name was free
   */
  public Optional<Finding> take(AppModel app, Elements elements) {
    ClassName other = apps.putIfAbsent(app.clientType(), app.name());
    if (other != null) {
      return Optional.of(
          ClientNames.finding(
              app,
              app.clientType().simpleName()
                  + " is the client of "
                  + other.canonicalName()
                  + " already. Give @OsuApp(client) another name."));
    }
    return Optional.ofNullable(elements.getTypeElement(app.clientType().canonicalName()))
        .filter(existing -> !isClient(existing))
        .map(
            existing ->
                ClientNames.finding(
                    app,
                    "There is another class "
                        + existing.getQualifiedName()
                        + ". Give @OsuApp(client) another name."));
  }

  /**
   * Says what is wrong where the compiler does not take the file of a client.
   *
   * @param app the app
   * @param elements the compiler's
   * @return that there is another class of this name
   */
  public static Finding taken(AppModel app, Elements elements) {
    String name = app.clientType().canonicalName();
    return ClientNames.finding(
        app,
        "There is another class "
            + name
            + ". "
            + TakenNames.remedy(
                elements, name, AppReader.NARROWED_CLIENT, "Give @OsuApp(client) another name."));
  }

  /** What an earlier compilation left behind is written anew. */
  private static boolean isClient(TypeElement existing) {
    return Annotations.find(existing, GENERATED).isPresent();
  }
}
