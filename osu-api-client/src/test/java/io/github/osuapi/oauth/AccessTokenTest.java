package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.recorded.Recordings;
import java.time.Instant;
import java.util.Set;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AccessTokenTest {

  private static String recorded(String name) {
    return Recordings.exchange("oauth_token/" + name)
        .response()
        .body()
        .get("access_token")
        .asText();
  }

  @Test
  void readsTheTokenOfAUser() {
    AccessToken token = AccessToken.of(recorded("ac_ok"));

    assertThat(token.kind()).isEqualTo(TokenKind.AUTHORIZATION_CODE);
    assertThat(token.scopes()).containsExactly(Scope.IDENTIFY, Scope.PUBLIC);
    assertThat(token.userId()).hasValue(1000);
    assertThat(token.clientId()).hasValue(1);
    assertThat(token.expiresAt()).contains(Instant.parse("2026-11-23T08:13:28.819741Z"));
    assertThat(token.isExpired(Instant.parse("2026-11-23T08:13:28Z"))).isFalse();
    assertThat(token.isExpired(Instant.parse("2026-11-23T08:13:29Z"))).isTrue();
  }

  @Test
  void readsTheTokenOfAClient() {
    AccessToken token = AccessToken.of(recorded("cc_public_form"));

    assertThat(token.kind()).isEqualTo(TokenKind.CLIENT_CREDENTIALS);
    assertThat(token.scopes()).containsExactly(Scope.PUBLIC);
    assertThat(token.userId()).isEmpty();
  }

  @Test
  void readsTheTokenOfADelegatedBot() {
    AccessToken token = AccessToken.of(recorded("cc_bot_delegate_all"));

    assertThat(token.kind()).isEqualTo(TokenKind.CLIENT_CREDENTIALS_DELEGATED);
    assertThat(token.scopes()).contains(Scope.DELEGATE, Scope.FORUM_WRITE_MANAGE).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e13",
        "1e17",
        "-1e30",
        "1e300000000",
        "\"NaN\"",
        "\"soon\"",
        "null",
        "true",
        "[1]",
        "{\"at\":1}"
      })
  void takesAnEndThatCannotBeForUnknown(String end) {
    AccessToken token = AccessToken.of(ending(end));

    assertThat(token.expiresAt()).isEmpty();
    assertThat(token.scopes()).containsExactly(Scope.PUBLIC);
    assertThat(token.userId()).hasValue(1000);
  }

  private static String ending(String end) {
    return "e30."
        + ByteString.encodeUtf8("{\"exp\":" + end + ",\"sub\":\"1000\",\"scopes\":[\"public\"]}")
            .base64Url()
        + ".signature";
  }

  @ParameterizedTest
  @CsvSource({
    "1795421608.819741, 2026-11-23T08:13:28.819741Z",
    "1795421608, 2026-11-23T08:13:28Z",
    "'\"1795421608\"', 2026-11-23T08:13:28Z",
    "1e-300000000, 1970-01-01T00:00:00Z",
    "-0.5, 1969-12-31T23:59:59.500Z"
  })
  void readsTheEnd(String end, Instant expected) {
    assertThat(AccessToken.of(ending(end)).expiresAt()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"opaque", "a.b.c", "a.e30.c", "..", "a.!!.c", "a.eyJzY29wZXMiOjF9.c"})
  void asksForTheScopesOfATokenThatCannotBeRead(String value) {
    assertThatThrownBy(() -> AccessToken.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AccessToken.opaque")
        .hasMessageNotContaining(value + " ");

    AccessToken declared =
        AccessToken.opaque(value, TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null);
    assertThat(declared.scopes()).containsExactly(Scope.PUBLIC);
    assertThat(declared.expiresAt()).isEmpty();
    assertThat(declared.isExpired(Instant.MAX)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "line\nbreak", "schlüssel"})
  void refusesWhatNoHeaderCarries(String value) {
    assertThatThrownBy(
            () -> AccessToken.opaque(value, TokenKind.CLIENT_CREDENTIALS, Set.of(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsNoSecret() {
    String value = recorded("ac_ok");
    AccessToken token = AccessToken.of(value);
    TokenSet tokens = new TokenSet(token, "the-refresh-token");

    assertThat(token.toString()).doesNotContain(value.substring(10, 40)).contains("IDENTIFY");
    assertThat(tokens.toString())
        .doesNotContain(value.substring(10, 40))
        .doesNotContain("the-refresh-token");
    assertThat(OAuthServer.CLIENT.toString()).isEqualTo("ClientRegistration[1]");
    assertThat(TokenSource.of(token).toString()).doesNotContain(value.substring(10, 40));
    assertThat(TokenStore.inMemory(tokens).toString()).doesNotContain("the-refresh-token");
  }
}
