package io.github.osuapi.site.sample;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The app that an example declares to call one endpoint.
 *
 * @param kind the kind of token that it gets
 * @param scopes what the token carries, no more than the endpoint needs
 */
public record SampleApp(TokenKind kind, Set<Scope> scopes) {
  private static final List<TokenKind> PREFERRED =
      List.of(
          TokenKind.ANONYMOUS,
          TokenKind.CLIENT_CREDENTIALS,
          TokenKind.AUTHORIZATION_CODE,
          TokenKind.CLIENT_CREDENTIALS_DELEGATED);

  /** The app with the least rights that opens an endpoint. */
  public static SampleApp opening(EndpointAccess access, Set<TokenKind> kinds) {
    TokenKind kind = PREFERRED.stream().filter(kinds::contains).findFirst().orElseThrow();
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    access.scope().ifPresent(scopes::add);
    if (kind == TokenKind.CLIENT_CREDENTIALS_DELEGATED) {
      scopes.add(Scope.DELEGATE);
    }
    // Says so in the javadoc of these endpoints; no rule of tokens tells it.
    if (scopes.contains(Scope.FORUM_WRITE_MANAGE)) {
      scopes.add(Scope.GROUP_PERMISSIONS);
    }
    if (scopes.isEmpty() && kind == TokenKind.CLIENT_CREDENTIALS) {
      scopes.add(Scope.PUBLIC);
    }
    if (scopes.isEmpty() && kind == TokenKind.AUTHORIZATION_CODE) {
      scopes.add(Scope.IDENTIFY);
    }
    return new SampleApp(kind, scopes);
  }

  /** The annotation to paste. */
  public String annotation() {
    String grant = "grant = Grant." + kind.grant().name();
    if (scopes.isEmpty()) {
      return "@OsuApp(%s)".formatted(grant);
    }
    String names = scopes.stream().map(s -> "Scope." + s.name()).collect(Collectors.joining(", "));
    String value = scopes.size() == 1 ? names : "{" + names + "}";
    String line = "@OsuApp(%s, scopes = %s)".formatted(grant, value);
    return line.length() <= 88
        ? line
        : "@OsuApp(\n    %s,\n    scopes = %s)".formatted(grant, value);
  }

  /** The client that comes with the library and can do the same. */
  public String preset() {
    return switch (kind) {
      case ANONYMOUS -> "OsuAnonymous";
      case CLIENT_CREDENTIALS -> "OsuGuest";
      case AUTHORIZATION_CODE -> "OsuUser";
      case CLIENT_CREDENTIALS_DELEGATED -> "OsuBot";
    };
  }

  boolean needsCredentials() {
    return kind.grant() != Grant.ANONYMOUS;
  }

  boolean signsIn() {
    return kind.grant() == Grant.AUTHORIZATION_CODE;
  }
}
