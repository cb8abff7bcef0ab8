package io.github.osuapi.processor.app.check;

import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** All the rules for the declarations of apps. */
public final class AppRules {
  private static final List<AppRule> RULES =
      List.of(
          new TokenRule(),
          new TokenTwiceRule(),
          new EndpointsRule(),
          new ClientNameRule(),
          new GroupNameRule());
  private static final List<AppRule> HINTS = List.of(new OwnerRule(), new UselessScopeRule());

  private AppRules() {}

  /**
   * Holds an app against every rule. What is only worth knowing is said of sound tokens, and not
   * where {@code @SuppressWarnings} names its id.
   *
   * @param app the app
   * @return what there is to say
   */
  public static List<Finding> check(AppModel app) {
    AppModel sound = app.withTokens(app.tokens().stream().filter(AppRules::isIssued).toList());
    return Stream.concat(
            check(RULES, app).stream(),
            check(HINTS, sound).stream().filter(hint -> !isSuppressed(app.element(), hint)))
        .toList();
  }

  private static boolean isIssued(DeclaredToken token) {
    return TokenRules.brokenRules(token.grant(), Set.copyOf(token.scopes())).isEmpty();
  }

  private static boolean isSuppressed(Element where, Finding hint) {
    return Stream.iterate(where, Objects::nonNull, Element::getEnclosingElement)
        .map(element -> element.getAnnotation(SuppressWarnings.class))
        .filter(Objects::nonNull)
        .anyMatch(suppressed -> Arrays.asList(suppressed.value()).contains(hint.id().id()));
  }

  /**
   * Tells whether a client can be written.
   *
   * @param findings what the rules said
   * @return whether none of it is an error
   */
  public static boolean areSound(List<Finding> findings) {
    return findings.stream().noneMatch(f -> f.id().severity() == Severity.ERROR);
  }

  private static List<Finding> check(List<AppRule> rules, AppModel app) {
    return rules.stream().flatMap(rule -> rule.check(app).stream()).toList();
  }
}
