package io.github.osuapi.processor.app.check;

import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.KnownGroup;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** No group of a client is shown under a name that is taken, nor is the class inside of it. */
final class GroupNameRule implements AppRule {
  private static final Set<String> OF_EVERY_CLIENT =
      Set.of(
          "authorize",
          "builder",
          "call",
          "close",
          "context",
          "group",
          "quota",
          "signOut",
          "userId",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** The class inside of every client, which is no group. */
  private static final String BUILDER = "Builder";

  @Override
  public List<Finding> check(AppModel app) {
    Map<String, KnownGroup> seen = new HashMap<>();
    return app.groups().stream()
        .flatMap(
            group -> {
              if (OF_EVERY_CLIENT.contains(group.name()) || group.narrowedName().equals(BUILDER)) {
                return Stream.of(finding(app, group));
              }
              KnownGroup other = seen.putIfAbsent(group.narrowedName(), group);
              return other == null ? Stream.empty() : Stream.of(finding(app, other, group));
            })
        .toList();
  }

  private static Finding finding(AppModel app, KnownGroup group) {
    return Finding.at(
        FindingId.APP_GROUP_NAME,
        app.element(),
        app.tokens().get(0).annotation(),
        "The client of "
            + app.name().simpleName()
            + " cannot show "
            + group.groupType().canonicalName()
            + " as "
            + group.name()
            + "(). Clients have another method or class of that name. Give it another name with"
            + " @EndpointGroup(\"...\").");
  }

  private static Finding finding(AppModel app, KnownGroup one, KnownGroup other) {
    return Finding.at(
        FindingId.APP_GROUP_NAME,
        app.element(),
        app.tokens().get(0).annotation(),
        "The client of "
            + app.name().simpleName()
            + " cannot show two groups as "
            + names(one, other)
            + ". There are "
            + one.groupType().canonicalName()
            + " and "
            + other.groupType().canonicalName()
            + ". Give your own another name with @EndpointGroup(\"...\").");
  }

  private static String names(KnownGroup one, KnownGroup other) {
    return one.name().equals(other.name())
        ? one.name() + "()"
        : one.name()
            + "() and "
            + other.name()
            + "(), with one class "
            + one.narrowedName()
            + " for both";
  }
}
