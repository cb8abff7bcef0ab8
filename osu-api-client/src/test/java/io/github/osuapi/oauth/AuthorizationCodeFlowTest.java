package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.recorded.Recordings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorizationCodeFlowTest {
  private final AuthorizationCodeFlow flow =
      new AuthorizationCodeFlow(
          new TokenEndpoint(new OkHttpClient(), ServerAddress.osu(), "test"),
          OAuthServer.CLIENT,
          URI.create("http://localhost:9000/callback"),
          Set.of(Scope.PUBLIC, Scope.FRIENDS_READ));

  @Test
  void sendsTheUserToTheServersPage() throws Exception {
    AuthorizationRequest request = flow.begin();

    HttpUrl url = Objects.requireNonNull(HttpUrl.get(request.uri()));
    assertThat(url.toString()).startsWith("https://osu.ppy.sh/oauth/authorize?client_id=1&");
    assertThat(url.queryParameter("redirect_uri")).isEqualTo("http://localhost:9000/callback");
    assertThat(url.queryParameter("response_type")).isEqualTo("code");
    assertThat(url.queryParameter("scope")).isEqualTo("friends.read identify public");
    assertThat(url.queryParameter("state")).isEqualTo(request.state());
    assertThat(url.queryParameter("code_challenge_method")).isEqualTo("S256");
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(request.codeVerifier().getBytes(StandardCharsets.US_ASCII));
    assertThat(Base64.getUrlDecoder().decode(url.queryParameter("code_challenge"))).isEqualTo(hash);
    assertThat(request.uri().toString())
        .doesNotContain(request.codeVerifier())
        .doesNotContain("the-client-secret");
  }

  @Test
  void guardsEachSignInWithItsOwnSecrets() {
    Set<String> secrets = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      AuthorizationRequest request = flow.begin();
      assertThat(Base64.getUrlDecoder().decode(request.state())).hasSizeGreaterThanOrEqualTo(16);
      assertThat(request.codeVerifier()).matches("[A-Za-z0-9_-]{43,128}");
      secrets.add(request.state());
      secrets.add(request.codeVerifier());
      assertThat(request.toString())
          .doesNotContain(request.state())
          .doesNotContain(request.codeVerifier());
    }
    assertThat(secrets).hasSize(200);
  }

  @Test
  void refusesScopesThatNoUserCanGive() {
    assertThatThrownBy(
            () ->
                new AuthorizationCodeFlow(
                    flow.endpoint(),
                    OAuthServer.CLIENT,
                    URI.create("http://localhost/"),
                    Set.of(Scope.DELEGATE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("delegate");
  }

  @Test
  void readsTheCodeOfARedirectThatBringsBackTheState() {
    AuthorizationRequest request = flow.begin();
    AuthorizationRequest other = flow.begin();

    assertThat(request.codeFrom("code=abc&state=" + request.state())).isEqualTo("abc");
    assertThat(other.codeFrom("&state=" + other.state() + "&code=a%2Bb")).isEqualTo("a+b");
  }

  @Test
  void readsOneRedirectAlone() {
    AuthorizationRequest request = flow.begin();
    String query = "code=abc&state=" + request.state();

    assertThatThrownBy(() -> request.codeFrom("code=abc&state=forged"))
        .isInstanceOf(OAuthException.class);
    assertThat(request.codeFrom(query)).isEqualTo("abc");
    assertThatThrownBy(() -> request.codeFrom(query))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("ended already")
        .hasMessageNotContaining(request.state());
  }

  @Test
  void refusesARedirectOfAnotherSignIn() {
    AuthorizationRequest request = flow.begin();

    Stream.of(
            "code=abc",
            "code=abc&state=",
            "code=abc&state=" + flow.begin().state(),
            "state=%zz&code=abc",
            "error=access_denied",
            "error=invalid_scope&code=abc",
            "",
            null)
        .forEach(
            query ->
                assertThatThrownBy(() -> request.codeFrom(query))
                    .isInstanceOf(OAuthException.class)
                    .hasMessageContaining("does not belong")
                    .hasMessageNotContaining("abc"));
  }

  @Test
  void refusesARedirectWithoutACode() {
    AuthorizationRequest request = flow.begin();

    assertThatThrownBy(() -> request.codeFrom("state=" + request.state()))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("without an authorization code");
  }

  /** The redirects by which the real server refused. */
  static List<String> refusals() {
    return Recordings.dialogues().values().stream()
        .flatMap(dialogue -> Stream.of(dialogue.get("exchange")))
        .flatMap(steps -> steps.valueStream())
        .map(step -> step.path("location"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(location -> location.contains("error="))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void readsTheServersRefusals(String location) {
    AuthorizationRequest request = flow.begin();
    String query =
        Objects.requireNonNull(URI.create(location).getRawQuery())
            .replace("state=st4te", "state=" + request.state());

    OAuthException refusal =
        catchThrowableOfType(OAuthException.class, () -> request.codeFrom(query));

    if (query.contains("state=") || query.contains("error=invalid_scope")) {
      assertThat(refusal.code()).isPresent().get().isIn("access_denied", "invalid_scope");
      assertThat(refusal.hint()).isPresent();
    } else {
      assertThat(refusal).hasMessageContaining("does not belong");
    }
  }
}
