package io.github.osuapi.processor.endpoint.write;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentence in generated javadoc about who can call an endpoint. */
public final class AccessNote {
  private AccessNote() {}

  /**
   * Writes the sentences.
   *
   * @param access what the endpoint asks for
   * @return what it requires, which grants open it, and which do not
   */
  public static String of(EndpointAccess access) {
    Set<TokenKind> open = TokenRules.kindsThatOpen(access);
    EnumSet<TokenKind> closed =
        EnumSet.range(TokenKind.CLIENT_CREDENTIALS, TokenKind.AUTHORIZATION_CODE);
    closed.removeAll(open);
    return requirement(access)
        + " Grants: "
        + titles(open)
        + "."
        + (closed.isEmpty() ? "" : " Not available to: " + titles(closed) + ".");
  }

  private static String requirement(EndpointAccess access) {
    String user = access.requiresUser() ? " and a user" : "";
    return switch (access.kind()) {
      case ANONYMOUS -> "Requires no token.";
      case ANY_TOKEN -> "Requires a token of any scope" + user + ".";
      case SCOPE ->
          "Requires scope {@code " + access.scope().orElseThrow().wireName() + "}" + user + ".";
    };
  }

  private static String titles(Collection<TokenKind> kinds) {
    return kinds.stream().map(TokenKind::title).collect(Collectors.joining(", "));
  }
}
