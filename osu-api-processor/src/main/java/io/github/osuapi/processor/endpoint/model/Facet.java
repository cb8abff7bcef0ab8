package io.github.osuapi.processor.endpoint.model;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The interface with those methods of a group that ask for the same access. */
public final class Facet {
  private static final String GROUP_SUFFIX = "Group";

  private Facet() {}

  /**
   * Names the facet of a group.
   *
   * @param groupType the group's generated class
   * @param access what the methods ask for
   * @return for example {@code FriendsWithFriendsRead}
   */
  public static ClassName of(ClassName groupType, EndpointAccess access) {
    return groupType.peerClass(declaration(groupType) + suffix(access));
  }

  /**
   * Names the interface of all clients that show a group.
   *
   * @param groupType the group's generated class
   * @return for example {@code HasFriends}
   */
  public static ClassName holder(ClassName groupType) {
    return groupType.peerClass("Has" + declaration(groupType));
  }

  private static String declaration(ClassName groupType) {
    String name = groupType.simpleName();
    return name.substring(0, name.length() - GROUP_SUFFIX.length());
  }

  private static String suffix(EndpointAccess access) {
    boolean userGoesWithoutSaying = access.scope().filter(s -> s != Scope.PUBLIC).isPresent();
    String user = access.requiresUser() && !userGoesWithoutSaying ? "AndUser" : "";
    return switch (access.kind()) {
          case ANONYMOUS -> "WithoutToken";
          case ANY_TOKEN -> "WithAnyToken";
          case SCOPE -> "With" + camelCase(access.scope().orElseThrow());
        }
        + user;
  }

  private static String camelCase(Scope scope) {
    return Arrays.stream(scope.name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
