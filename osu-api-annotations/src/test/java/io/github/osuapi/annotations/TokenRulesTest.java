package io.github.osuapi.annotations;

import static io.github.osuapi.annotations.Scope.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.BrokenRule.Rule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenRulesTest {
  @ParameterizedTest
  @EnumSource(Grant.class)
  void everyBrokenRuleSaysWhatAndWhy(Grant grant) {
    assertThat(ScopeSubsets.all())
        .allSatisfy(
            scopes ->
                assertThat(TokenRules.brokenRules(grant, scopes))
                    .allSatisfy(
                        broken -> {
                          assertThat(scopes).containsAll(broken.scopes());
                          assertThat(broken.reason()).endsWith(".");
                          assertThat(broken.remedy()).endsWith(".");
                          assertThat(broken.scopes())
                              .allSatisfy(s -> assertThat(broken.reason()).contains(s.wireName()));
                        }));
  }

  @ParameterizedTest
  @EnumSource(Grant.class)
  void leavingOutTheScopesThatBreakARuleMendsIt(Grant grant) {
    assertThat(ScopeSubsets.all())
        .allSatisfy(
            scopes -> {
              EnumSet<Scope> rest = Scopes.modifiableCopyOf(scopes);
              TokenRules.brokenRules(grant, scopes).forEach(b -> rest.removeAll(b.scopes()));
              if (!rest.isEmpty()) {
                assertThat(TokenRules.brokenRules(grant, rest)).isEmpty();
              }
            });
  }

  @Test
  void aTokenOpensWhatItsKindAndScopesSay() {
    EndpointAccess friends = EndpointAccess.scope(Scope.FRIENDS_READ, true);
    Set<Scope> friendsRead = Set.of(Scope.FRIENDS_READ);
    assertThat(TokenRules.opens(TokenKind.AUTHORIZATION_CODE, friendsRead, friends)).isTrue();
    assertThat(TokenRules.opens(TokenKind.CLIENT_CREDENTIALS, friendsRead, friends)).isFalse();
    assertThat(TokenRules.opens(TokenKind.AUTHORIZATION_CODE, Set.of(), friends)).isFalse();
    assertThat(TokenRules.opens(TokenKind.ANONYMOUS, friendsRead, friends)).isFalse();
    assertThat(TokenRules.opens(TokenKind.ANONYMOUS, Set.of(), EndpointAccess.anonymous()))
        .isTrue();
    assertThat(
            TokenRules.opens(
                TokenKind.CLIENT_CREDENTIALS, Set.of(), EndpointAccess.anyToken(false)))
        .isTrue();
    assertThat(
            TokenRules.opens(TokenKind.CLIENT_CREDENTIALS, Set.of(), EndpointAccess.anyToken(true)))
        .isFalse();
  }

  @Test
  void anEndpointIsOpenToTheKindsThatCanCarryItsScope() {
    assertThat(TokenRules.kindsThatOpen(EndpointAccess.anonymous()))
        .containsExactly(TokenKind.values());
    assertThat(TokenRules.kindsThatOpen(EndpointAccess.scope(Scope.PUBLIC, false)))
        .containsExactly(TokenKind.CLIENT_CREDENTIALS, TokenKind.AUTHORIZATION_CODE);
    assertThat(TokenRules.kindsThatOpen(EndpointAccess.scope(Scope.FRIENDS_READ, true)))
        .containsExactly(TokenKind.AUTHORIZATION_CODE);
    assertThat(TokenRules.kindsThatOpen(EndpointAccess.scope(Scope.FORUM_WRITE_MANAGE, true)))
        .containsExactly(TokenKind.CLIENT_CREDENTIALS_DELEGATED);
    assertThat(TokenRules.kindsThatOpen(EndpointAccess.scope(Scope.CHAT_WRITE, true)))
        .containsExactly(TokenKind.CLIENT_CREDENTIALS_DELEGATED, TokenKind.AUTHORIZATION_CODE);
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void aScopeThatIsIssuedWithoutAUserOpensNothingWithoutOne(Scope scope) {
    Set<TokenKind> open = TokenRules.kindsThatOpen(EndpointAccess.scope(scope, false));

    assertThat(open.stream().anyMatch(kind -> !kind.actsForUser())).isEqualTo(scope == PUBLIC);
    assertThat(TokenRules.kindsThatOpen(EndpointAccess.scope(scope, true)))
        .allMatch(TokenKind::actsForUser)
        .isSubsetOf(open);
  }

  @ParameterizedTest
  @EnumSource(
      value = Scope.class,
      names = {"DELEGATE", "GROUP_PERMISSIONS"})
  void noEndpointIsOpenedByAScopeThatOnlyChangesTheToken(Scope scope) {
    assertThat(TokenRules.kindsThatOpen(EndpointAccess.scope(scope, true))).isEmpty();
    assertThat(TokenRules.kindsThatOpen(EndpointAccess.scope(scope, false))).isEmpty();
  }

  /** The rules as a second, independent reading of the server's: by counting allowed subsets. */
  @Test
  void countsOfLegalSubsets() {
    assertThat(legalSubsets(Grant.ANONYMOUS)).isEqualTo(1);
    assertThat(legalSubsets(Grant.AUTHORIZATION_CODE)).isEqualTo(1 << 8);
    int withDelegate = 1 << 6;
    int withoutDelegate = (1 << 4) - 1;
    assertThat(legalSubsets(Grant.CLIENT_CREDENTIALS)).isEqualTo(withDelegate + withoutDelegate);
  }

  private static long legalSubsets(Grant grant) {
    return ScopeSubsets.all().filter(s -> TokenRules.brokenRules(grant, s).isEmpty()).count();
  }

  @Test
  void identifyComesWithEveryAuthorization() {
    assertThat(TokenRules.grantedScopes(Grant.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC)))
        .containsExactly(Scope.IDENTIFY, Scope.PUBLIC);
    assertThat(TokenRules.grantedScopes(Grant.CLIENT_CREDENTIALS, Set.of(Scope.PUBLIC)))
        .containsExactly(Scope.PUBLIC);
  }

  @Test
  void saysWhatDependsOnTheOwnerOfTheClient() {
    assertThat(TokenRules.ownerNotes(Grant.CLIENT_CREDENTIALS, Set.of(Scope.DELEGATE)))
        .singleElement()
        .asString()
        .contains("bot");
    assertThat(TokenRules.ownerNotes(Grant.AUTHORIZATION_CODE, EnumSet.allOf(Scope.class)))
        .singleElement()
        .asString()
        .contains("chat.read, chat.write, chat.write_manage, multiplayer.write_manage");
    assertThat(TokenRules.ownerNotes(Grant.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC))).isEmpty();
  }

  @Test
  void everyRuleCanBeBroken() {
    assertThat(
            Arrays.stream(Grant.values())
                .flatMap(grant -> ScopeSubsets.all().map(s -> TokenRules.brokenRules(grant, s)))
                .flatMap(broken -> broken.stream().map(BrokenRule::rule)))
        .contains(Rule.values());
  }
}
