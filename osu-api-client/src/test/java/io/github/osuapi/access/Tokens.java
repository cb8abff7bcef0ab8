package io.github.osuapi.access;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.recorded.RecordedOutcome;
import io.github.osuapi.recorded.RecordedToken;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of token that the real server was asked with, issued by the sandbox. */
final class Tokens {
  private Tokens() {}

  /** Every kind that a third party can get, and none at all. */
  static List<RecordedToken> all() {
    return Recordings.outcomes().stream()
        .map(RecordedOutcome::token)
        .filter(token -> !token.scopes().contains("*"))
        .distinct()
        .toList();
  }

  static Optional<String> issue(OsuSandbox sandbox, RecordedToken token) {
    if (token.isNone()) {
      return Optional.empty();
    }
    SandboxClient client =
        token.scopes().contains("delegate") ? SandboxClient.BOT : SandboxClient.OWNED;
    return Optional.of(
        sandbox.issueToken(client, token.user(), token.scopes().toArray(String[]::new)));
  }

  static Set<Scope> scopes(RecordedToken token) {
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    token.scopes().forEach(name -> scopes.add(Scope.fromWireName(name).orElseThrow()));
    return scopes;
  }

  static TokenKind kind(RecordedToken token) {
    if (token.isNone()) {
      return TokenKind.ANONYMOUS;
    }
    Grant grant = token.user() == null ? Grant.CLIENT_CREDENTIALS : Grant.AUTHORIZATION_CODE;
    return TokenKind.of(grant, scopes(token));
  }
}
