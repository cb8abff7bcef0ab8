package io.github.osuapi.sandbox.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.recorded.RecordedExchange;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.sandbox.Http;
import io.github.osuapi.sandbox.MovableClock;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import io.github.osuapi.sandbox.route.Json;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the authorization server with every record of {@code oauth_token} and {@code
 * oauth_authorize}. Codes and refresh tokens of the records are replaced by live ones of the same
 * kind; new tokens are compared by their claims.
 */
class OAuthComparisonTest {
  private static final String CALLBACK = "http://localhost:9000/callback";
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_token\" value=\"(\\w+)\"");

  private final MovableClock clock = MovableClock.at(Instant.parse("2026-11-22T08:13:00Z"));
  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.builder().clock(clock).start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  static Stream<RecordedExchange> tokenRequests() {
    return Recordings.exchanges().stream().filter(e -> e.group().equals("oauth_token"));
  }

  static Stream<Map.Entry<String, JsonNode>> dialogues() {
    return Recordings.dialogues().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("tokenRequests")
  void tokenRequestIsAnsweredAlike(RecordedExchange recorded) {
    String name = recorded.name().substring("oauth_token/".length());
    String form = live(name, recorded.request().body());
    if (name.equals("err_429_throttled")) {
      for (int i = 0; i < 60; i++) {
        post(recorded, form);
      }
    }
    HttpResponse<String> got = post(recorded, form);

    assertThat(got.statusCode()).as(got.body()).isEqualTo(recorded.response().status());
    for (String header : List.of("X-RateLimit-Limit", "WWW-Authenticate")) {
      assertThat(got.headers().firstValue(header).orElse(""))
          .as(header)
          .isEqualTo(recorded.response().headers().getOrDefault(header, ""));
    }
    JsonNode json = json(got.body());
    JsonNode expected = recorded.response().body();
    if (got.statusCode() != 200) {
      assertThat(Difference.of(expected, json, "$", Set.of())).isEmpty();
      return;
    }
    assertThat(names(json)).isEqualTo(names(expected));
    assertThat(json.get("expires_in")).isEqualTo(expected.get("expires_in"));
    JsonNode claims = claims(json);
    JsonNode expectedClaims = claims(expected);
    assertThat(names(claims)).isEqualTo(names(expectedClaims));
    for (String claim : List.of("aud", "sub", "scopes")) {
      assertThat(claims.get(claim)).as(claim).isEqualTo(expectedClaims.get(claim));
    }
    assertThat(claims.get("exp").isFloatingPointNumber()).isTrue();
  }

  private HttpResponse<String> post(RecordedExchange recorded, String form) {
    String authorization = recorded.request().headers().get("Authorization");
    String url = sandbox.baseUrl() + "/oauth/token";
    return authorization == null
        ? Http.postForm(url, form, "Accept", "application/json")
        : Http.postForm(url, form, "Accept", "application/json", "Authorization", authorization);
  }

  private String live(String name, String body) {
    if (body == null || body.matches(".*(code|refresh_token)=garbage.*")) {
      return body;
    }
    if (body.contains("refresh_token=")) {
      return body.replaceFirst("refresh_token=[^&]+", "refresh_token=" + refreshToken(name));
    }
    return body.contains("&code=")
        ? body.replaceFirst("&code=[^&]+", "&code=" + code(name, body))
        : body;
  }

  private String refreshToken(String name) {
    List<String> scopes =
        name.equals("refresh_err_wider_scope")
            ? List.of("identify")
            : List.of("identify", "public");
    IssuedToken token =
        sandbox.issue(
            SandboxClient.OWNED,
            OsuSandbox.CLIENT_OWNER,
            Duration.ofDays(1),
            scopes.toArray(String[]::new));
    if (name.equals("refresh_err_expired")) {
      clock.advance(Duration.ofDays(100));
    }
    if (name.equals("refresh_err_reused")) {
      refresh(token);
    }
    return token.refreshToken();
  }

  private void refresh(IssuedToken token) {
    HttpResponse<String> first =
        Http.postForm(
            sandbox.baseUrl() + "/oauth/token",
            "grant_type=refresh_token&client_id=1&client_secret="
                + SandboxClient.OWNED.secret()
                + "&refresh_token="
                + token.refreshToken(),
            "Accept",
            "application/json");
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
  }

  private String code(String name, String body) {
    boolean bot = body.contains("client_id=2&") && !name.equals("ac_err_other_client");
    String query = "client_id=" + (bot ? 2 : 1) + "&response_type=code&state=s";
    query += bot ? "" : "&redirect_uri=" + encode(CALLBACK);
    query +=
        switch (name) {
          case "ac_ok_scope_missing" -> "";
          case "ac_ok_scope_public_only" -> "&scope=public";
          default -> "&scope=public+identify";
        };
    if (name.contains("pkce")) {
      Matcher verifier = Pattern.compile("code_verifier=([^&]+)").matcher(body);
      String value = verifier.find() ? verifier.group(1) : "";
      String challenge = name.contains("wrong") ? "x".repeat(43) : challenge(value);
      query += "&code_challenge_method=S256&code_challenge=" + challenge;
    }
    String code = authorize(query);
    if (name.equals("ac_err_code_expired")) {
      clock.advance(Duration.ofHours(1));
    }
    if (name.equals("ac_err_code_reused")) {
      String form = body.replaceFirst("&code=[^&]+", "&code=" + code);
      assertThat(Http.postForm(sandbox.baseUrl() + "/oauth/token", form).statusCode())
          .isEqualTo(200);
    }
    return code;
  }

  private String authorize(String query) {
    String cookie = sandbox.signIn(OsuSandbox.CLIENT_OWNER);
    String url = sandbox.baseUrl() + "/oauth/authorize";
    HttpResponse<String> page = Http.get(url + "?" + query, "Cookie", cookie);
    HttpResponse<String> back =
        Http.postForm(url, "_token=" + formToken(page.body()), "Cookie", cookie);
    Matcher code = Pattern.compile("code=(\\w+)").matcher(location(back));
    assertThat(code.find()).as(location(back)).isTrue();
    return code.group(1);
  }

  @ParameterizedTest
  @MethodSource("dialogues")
  void dialogueGoesAlike(Map.Entry<String, JsonNode> recorded) {
    String name = recorded.getKey().substring("oauth_authorize/".length());
    JsonNode steps = recorded.getValue().get("exchange");
    JsonNode first = steps.get(0);
    boolean otherUser = name.equals("err_chat_read_client_of_other_user");
    String cookie =
        name.contains("not_logged_in")
            ? "none=1"
            : sandbox.signIn(otherUser ? OsuSandbox.SECOND_USER : OsuSandbox.CLIENT_OWNER);
    boolean consentGivenBefore =
        steps.size() == 1 && first.get("location").asText().contains("code=");
    if (consentGivenBefore) {
      sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "identify", "public");
    }
    HttpResponse<String> got =
        Http.get(sandbox.baseUrl() + first.get("path").asText(), "Cookie", cookie);
    assertStep(first, got);
    if (steps.size() == 2) {
      HttpResponse<String> back =
          Http.postForm(
              sandbox.baseUrl() + "/oauth/authorize",
              "_token=" + formToken(got.body()),
              "Cookie",
              cookie);
      assertStep(steps.get(1), back);
    }
  }

  private static void assertStep(JsonNode recorded, HttpResponse<String> got) {
    assertThat(got.statusCode()).as(got.body()).isEqualTo(recorded.get("status").asInt());
    assertThat(location(got).replaceFirst("code=\\w+", "code="))
        .isEqualTo(
            recorded.get("location").isNull()
                ? ""
                : recorded.get("location").asText().replaceFirst("code=\\w+", "code="));
    JsonNode excerpt = recorded.path("body_excerpt");
    if (excerpt.isTextual()) {
      assertThat(json(got.body())).isEqualTo(json(excerpt.asText()));
    } else if (excerpt.has("text")) {
      String sentence =
          excerpt
              .get("text")
              .asText()
              .replaceFirst(".*Invalid request parameter (.*) <footer", "$1");
      assertThat(got.body()).contains(sentence);
    } else if (excerpt.has("note")) {
      assertThat(got.body()).contains("id=\"sign-in\"").doesNotContain("_token");
    }
  }

  private static String formToken(String page) {
    Matcher token = FORM_TOKEN.matcher(page);
    assertThat(token.find()).as(page).isTrue();
    return token.group(1);
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  private static Set<String> names(JsonNode json) {
    Set<String> names = new TreeSet<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode claims(JsonNode answer) {
    String payload = answer.get("access_token").asText().split("\\.", -1)[1];
    return json(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
  }

  private static JsonNode json(String text) {
    JsonNode json = Json.parse(text.getBytes(StandardCharsets.UTF_8));
    assertThat(json).as(text).isNotNull();
    return json;
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
