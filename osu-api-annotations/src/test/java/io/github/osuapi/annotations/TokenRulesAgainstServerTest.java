package io.github.osuapi.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.recorded.RecordedExchange;
import io.github.osuapi.recorded.RecordedOutcome;
import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.RecordedToken;
import io.github.osuapi.recorded.Recordings;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rules against what the real server was recorded to do. */
class TokenRulesAgainstServerTest {
  private static final Map<String, RecordedRoute> ROUTES =
      Recordings.routes().stream()
          .flatMap(
              route -> route.methods().stream().map(m -> Map.entry(m + " " + route.path(), route)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  static List<RecordedOutcome> outcomes() {
    return Recordings.outcomes().stream()
        .filter(o -> !o.token().scopes().contains("*"))
        .filter(o -> !route(o).access().equals("game_only"))
        .toList();
  }

  @Test
  void opensExactlyWhatTheServerOpened() {
    List<RecordedOutcome> outcomes = outcomes();
    assertThat(outcomes).hasSizeGreaterThan(1400);
    assertThat(outcomes)
        .allSatisfy(
            outcome ->
                assertThat(
                        TokenRules.opens(
                            kind(outcome.token()),
                            scopes(outcome.token()),
                            accessOf(route(outcome), outcome.method())))
                    .as("%s %s with %s", outcome.method(), outcome.route(), outcome.token())
                    .isEqualTo(outcome.accessGranted()));
  }

  @Test
  void everyOpenRouteIsOpenToTheKindsThatGotThrough() {
    assertThat(ROUTES)
        .allSatisfy(
            (name, route) -> {
              String method = name.substring(0, name.indexOf(' '));
              Set<TokenKind> recorded =
                  outcomes().stream()
                      .filter(o -> route(o).equals(route) && o.method().equals(method))
                      .filter(RecordedOutcome::accessGranted)
                      .map(o -> kind(o.token()))
                      .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenKind.class)));
              if (!route.access().equals("game_only")) {
                assertThat(TokenRules.kindsThatOpen(accessOf(route, method)))
                    .as(name)
                    .isEqualTo(recorded);
              }
            });
  }

  static Stream<RecordedExchange> clientCredentials() {
    return Recordings.exchanges().stream()
        .filter(e -> e.group().equals("oauth_token"))
        .filter(e -> form(e).getOrDefault("grant_type", "").equals("client_credentials"))
        .filter(e -> e.response().status() != 401 && e.response().status() != 429)
        .filter(e -> known(form(e).getOrDefault("scope", "")))
        .filter(e -> !ownerDecided(e));
  }

  @ParameterizedTest
  @MethodSource("clientCredentials")
  void issuesWhatTheServerIssued(RecordedExchange exchange) {
    Set<Scope> asked = scopes(form(exchange).getOrDefault("scope", ""));
    boolean issued = exchange.response().status() == 200;
    assertThat(TokenRules.brokenRules(Grant.CLIENT_CREDENTIALS, asked).isEmpty())
        .as(exchange.response().body().toString())
        .isEqualTo(issued);
  }

  static Stream<Map.Entry<String, JsonNode>> authorizations() {
    return Recordings.dialogues().entrySet().stream()
        .filter(d -> known(query(d).getOrDefault("scope", "")))
        .filter(
            d -> firstStatus(d) != 401 && !query(d).getOrDefault("client_id", "").equals("99999"))
        .filter(d -> query(d).getOrDefault("response_type", "").equals("code"))
        .filter(d -> !d.getKey().contains("client_of_other_user"));
  }

  @ParameterizedTest
  @MethodSource("authorizations")
  void asksForConsentWhereTheServerDid(Map.Entry<String, JsonNode> dialogue) {
    Set<Scope> asked = scopes(query(dialogue).getOrDefault("scope", ""));
    assertThat(TokenRules.brokenRules(Grant.AUTHORIZATION_CODE, asked).isEmpty())
        .isEqualTo(firstStatus(dialogue) != 400);
  }

  @Test
  void comparesEnoughToMeanSomething() {
    assertThat(clientCredentials()).hasSizeGreaterThan(10);
    assertThat(authorizations()).hasSizeGreaterThan(10);
  }

  /** Whether the outcome hung on who owns the client, which no rule can know. */
  private static boolean ownerDecided(RecordedExchange exchange) {
    String error = exchange.response().body().path("error").asText();
    return error.contains("only available to bots") || error.contains("missing owner");
  }

  private static EndpointAccess accessOf(RecordedRoute route, String method) {
    Optional<Scope> scope = Optional.ofNullable(route.scope()).flatMap(Scope::fromWireName);
    return switch (route.access()) {
      case "anonymous" -> EndpointAccess.anonymous();
      case "any_token" -> EndpointAccess.anyToken(route.authenticates());
      default -> EndpointAccess.scope(scope.orElseThrow(), userDecides(route, method));
    };
  }

  /** A write needs a user even where the route's own list does not authenticate one first. */
  private static boolean userDecides(RecordedRoute route, String method) {
    return route.authenticates() || (!method.equals("GET") && !"public".equals(route.scope()));
  }

  private static RecordedRoute route(RecordedOutcome outcome) {
    return Optional.ofNullable(ROUTES.get(outcome.method() + " " + outcome.route())).orElseThrow();
  }

  private static TokenKind kind(RecordedToken token) {
    if (token.isNone()) {
      return TokenKind.ANONYMOUS;
    }
    Grant grant = token.user() == null ? Grant.CLIENT_CREDENTIALS : Grant.AUTHORIZATION_CODE;
    return TokenKind.of(grant, scopes(token));
  }

  private static Set<Scope> scopes(RecordedToken token) {
    return scopes(String.join(" ", token.scopes()));
  }

  private static Set<Scope> scopes(String names) {
    return words(names)
        .map(name -> Scope.fromWireName(name).orElseThrow())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
  }

  private static boolean known(String names) {
    return words(names).allMatch(name -> Scope.fromWireName(name).isPresent());
  }

  private static Stream<String> words(String names) {
    return Arrays.stream(names.split(" ", -1)).filter(word -> !word.isEmpty());
  }

  private static Map<String, String> form(RecordedExchange exchange) {
    return parameters(Optional.ofNullable(exchange.request().body()).orElse(""));
  }

  private static Map<String, String> query(Map.Entry<String, JsonNode> dialogue) {
    String address = dialogue.getValue().get("exchange").get(0).get("path").asText();
    return parameters(Optional.ofNullable(URI.create(address).getRawQuery()).orElse(""));
  }

  private static int firstStatus(Map.Entry<String, JsonNode> dialogue) {
    return dialogue.getValue().get("exchange").get(0).get("status").asInt();
  }

  private static Map<String, String> parameters(String encoded) {
    return Arrays.stream(encoded.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1]), (a, b) -> b));
  }

  private static String decode(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
