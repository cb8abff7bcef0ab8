package io.github.osuapi.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.site.access.AccessTable;
import io.github.osuapi.site.access.Closed;
import io.github.osuapi.site.access.Verdict;
import io.github.osuapi.site.facts.EndpointFacts;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table says of every token what the rules say. */
class AccessTableTest {
  private static final AccessTable TABLE = GeneratedSite.SITE.access().table();

  @ParameterizedTest
  @EnumSource
  void saysWhatTheRulesSay(Grant grant) {
    AccessTable.Rows rows = TABLE.rows(grant);
    for (int set = 0; set < 1 << Scope.values().length; set++) {
      Set<Scope> scopes = AccessTable.scopes(set);
      assertThat(AccessTable.number(scopes)).isEqualTo(set);
      assertThat(TABLE.broken().get(rows.broken().get(set)))
          .isEqualTo(TokenRules.brokenRules(grant, scopes));
      boolean issued = TokenRules.brokenRules(grant, scopes).isEmpty();
      Set<Scope> granted = TokenRules.grantedScopes(grant, scopes);
      for (int i = 0; i < TABLE.profiles().size(); i++) {
        EndpointAccess access = TABLE.profiles().get(i);
        char verdict = TABLE.verdicts().get(rows.verdicts().get(set)).charAt(i);
        boolean open =
            access.kind() == EndpointAccess.Kind.ANONYMOUS
                || (issued && TokenRules.opens(TokenKind.of(grant, scopes), granted, access));
        assertThat(verdict == '0').as("%s %s %s", grant, scopes, access).isEqualTo(open);
      }
    }
  }

  @Test
  void saysWhatIsMissing() {
    EndpointAccess friends = EndpointAccess.scope(Scope.FRIENDS_READ, true);

    assertThat(Verdict.of(Grant.ANONYMOUS, Set.of(), friends)).isEqualTo(Verdict.NO_TOKEN);
    assertThat(Verdict.of(Grant.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), friends))
        .isEqualTo(Verdict.NO_SCOPE);
    assertThat(Verdict.of(Grant.CLIENT_CREDENTIALS, Set.of(Scope.FRIENDS_READ), friends))
        .isEqualTo(Verdict.NO_USER);
    assertThat(Verdict.of(Grant.CLIENT_CREDENTIALS, Set.of(Scope.PUBLIC), friends))
        .isEqualTo(Verdict.NO_SCOPE_NO_USER);
    assertThat(Verdict.of(Grant.CLIENT_CREDENTIALS, Set.of(), friends))
        .isEqualTo(Verdict.NOT_ISSUED);
    assertThat(Verdict.of(Grant.AUTHORIZATION_CODE, Set.of(Scope.FRIENDS_READ), friends))
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void everyClosedEndpointHasAReason() {
    for (EndpointFacts endpoint : GeneratedSite.SITE.reference().endpoints()) {
      for (TokenKind kind : TokenKind.values()) {
        if (!endpoint.endpoint().grants().contains(kind)) {
          assertThat(Closed.reason(kind, endpoint.endpoint().access())).endsWith(".");
        }
      }
    }
    assertThat(
            Closed.reason(
                TokenKind.CLIENT_CREDENTIALS_DELEGATED, EndpointAccess.scope(Scope.PUBLIC, false)))
        .isEqualTo("The server refuses public on a token with delegate.");
  }
}
