package io.github.osuapi.processor.refusal;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.diagnostic.FindingId;

/** What an app lacks first of what an endpoint asks for. */
enum Lack {
  /** It has no token at all. */
  TOKEN(FindingId.CALL_TOKEN_MISSING),

  /** None of its tokens acts for a user. */
  USER(FindingId.CALL_USER_MISSING),

  /** None of its grants gives a token that could open the endpoint. */
  GRANT(FindingId.CALL_GRANT_MISSING),

  /** A token that could have the scope has not. */
  SCOPE(FindingId.CALL_SCOPE_MISSING);

  private final FindingId id;

  Lack(FindingId id) {
    this.id = id;
  }

  FindingId id() {
    return id;
  }

  static Lack of(AppModel app, EndpointAccess access) {
    if (app.tokens().stream().allMatch(token -> token.grant() == Grant.ANONYMOUS)) {
      return TOKEN;
    }
    if (access.requiresUser() && !hasUser(app)) {
      return USER;
    }
    return TokenRules.kindsThatOpen(access).stream().map(TokenKind::grant).anyMatch(app::has)
        ? SCOPE
        : GRANT;
  }

  static boolean hasUser(AppModel app) {
    return app.tokens().stream()
        .anyMatch(token -> TokenKind.of(token.grant(), token.granted()).actsForUser());
  }
}
