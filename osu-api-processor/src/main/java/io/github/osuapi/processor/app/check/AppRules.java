package io.github.osuapi.processor.app.check;

import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;

/** All the rules for the declarations of apps. */
public final class AppRules {
  private static final List<AppRule> RULES =
      List.of(new TokenRule(), new ClientNameRule(), new GroupNameRule());
  private static final List<AppRule> HINTS = List.of(new OwnerRule(), new UselessScopeRule());

  private AppRules() {}

  /**
   * Holds an app against every rule. What is only worth knowing is said of sound declarations, and
   * not where {@code @SuppressWarnings} names its id.
   *
   * @param app the app
   * @return what there is to say
   */
  public static List<Finding> check(AppModel app) {
    List<Finding> broken = check(RULES, app);
    return broken.isEmpty() ? unsuppressed(app, check(HINTS, app)) : broken;
  }

  private static List<Finding> unsuppressed(AppModel app, List<Finding> hints) {
    SuppressWarnings suppressed = app.element().getAnnotation(SuppressWarnings.class);
    return suppressed == null
        ? hints
        : hints.stream()
            .filter(hint -> !Arrays.asList(suppressed.value()).contains(hint.id().id()))
            .toList();
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
