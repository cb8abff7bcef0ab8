package io.github.osuapi.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class AccessExceptionTest {

  @Test
  void namesTheMissingScopeWhatIsHeldAndTheRemedy() {
    MissingScopeException exception =
        new MissingScopeException(
            "friends.list",
            Scope.FRIENDS_READ,
            EnumSet.of(Scope.PUBLIC, Scope.IDENTIFY),
            EnumSet.of(TokenKind.AUTHORIZATION_CODE));

    assertThat(exception)
        .hasMessage(
            "friends.list: needs scope friends.read, the token carries identify, public. Add"
                + " FRIENDS_READ to the declared scopes and get a new token; grants that open it:"
                + " authorization code.");
    assertThat(exception.endpointId()).isEqualTo("friends.list");
    assertThat(exception.needed()).isEqualTo(Scope.FRIENDS_READ);
    assertThat(exception.held()).containsExactlyInAnyOrder(Scope.PUBLIC, Scope.IDENTIFY);
  }

  @Test
  void namesTheGrantThatActsForNobody() {
    assertThat(
            new UserRequiredException(
                "me.get",
                "scope identify",
                TokenKind.CLIENT_CREDENTIALS,
                EnumSet.of(TokenKind.AUTHORIZATION_CODE)))
        .hasMessage(
            "me.get: needs a user and scope identify, the token is of client credentials, which"
                + " acts for nobody. Use another grant; grants that open it: authorization code.");
  }

  @Test
  void namesTheLackOfAToken() {
    assertThat(
            new TokenRequiredException(
                "users.get",
                "scope public",
                EnumSet.of(TokenKind.CLIENT_CREDENTIALS, TokenKind.AUTHORIZATION_CODE)))
        .hasMessage(
            "users.get: needs a token with scope public, this client is anonymous. Give the client"
                + " credentials or a token; grants that open it: client credentials, authorization"
                + " code.");
  }
}
