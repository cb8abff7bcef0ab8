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

/** No group of a client is shown under a name that is taken. */
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

  @Override
  public List<Finding> check(AppModel app) {
    Map<String, KnownGroup> seen = new HashMap<>();
    return app.groups().stream()
        .flatMap(
            group -> {
              if (OF_EVERY_CLIENT.contains(group.name())) {
                return Stream.of(finding(app, group));
              }
              KnownGroup other = seen.putIfAbsent(group.name(), group);
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
            + "(). Clients have another method of that name. Give it another name with"
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
            + one.name()
            + "(). There are "
            + one.groupType().canonicalName()
            + " and "
            + other.groupType().canonicalName()
            + ". Give your own another name with @EndpointGroup(\"...\").");
  }
}
