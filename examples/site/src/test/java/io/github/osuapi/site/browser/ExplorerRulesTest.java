package io.github.osuapi.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.site.GeneratedSite;
import io.github.osuapi.site.access.AccessTable;
import io.github.osuapi.site.facts.EndpointFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The explorer's script says in the browser what {@link TokenRules} says. */
class ExplorerRulesTest extends BrowserTest {
  private static final int SETS = 1 << Scope.values().length;
  private static final List<EndpointFacts> ENDPOINTS = GeneratedSite.SITE.reference().endpoints();

  @BeforeAll
  void openExplorer() {
    chromium().open("explorer.html");
  }

  @ParameterizedTest
  @EnumSource
  void saysOfEverySetOfScopesWhatTheRulesSay(Grant grant) {
    List<?> said =
        (List<?>)
            chromium()
                .run(
                    """
                    const model = window.OsuExplorer;
                    const lines = [];
                    for (let set = 0; set < arguments[1]; set++) {
                      const token = { grant: model.grantIndex.get(arguments[0]), set };
                      const result = model.judge(token);
                      const open = model.data.endpoints.filter((e) => model.verdict([token], e.profile) === 0);
                      lines.push(JSON.stringify([
                        result.broken.map((b) => b.rule + ": " + b.reason + " " + b.remedy),
                        result.notes, result.granted, open.map((e) => e.id)]));
                    }
                    return lines;
                    """,
                    grant.name(),
                    SETS);

    assertThat(said).hasSize(SETS);
    for (int set = 0; set < SETS; set++) {
      assertThat(said.get(set)).isEqualTo(expected(grant, AccessTable.scopes(set)));
    }
  }

  private static String expected(Grant grant, Set<Scope> scopes) {
    List<BrokenRule> broken = TokenRules.brokenRules(grant, scopes);
    return "[%s,%s,%d,%s]"
        .formatted(
            json(
                broken.stream().map(b -> b.rule() + ": " + b.reason() + " " + b.remedy()).toList()),
            json(TokenRules.ownerNotes(grant, scopes)),
            AccessTable.number(TokenRules.grantedScopes(grant, scopes)),
            json(
                ENDPOINTS.stream()
                    .filter(endpoint -> opens(grant, scopes, endpoint))
                    .map(EndpointFacts::id)
                    .toList()));
  }

  private static String json(List<String> texts) {
    return texts.stream().map(t -> "\"" + t + "\"").collect(Collectors.joining(",", "[", "]"));
  }

  private static boolean opens(Grant grant, Set<Scope> scopes, EndpointFacts endpoint) {
    Set<Scope> granted = TokenRules.grantedScopes(grant, scopes);
    boolean issued = TokenRules.brokenRules(grant, scopes).isEmpty();
    return (issued || endpoint.endpoint().grants().contains(TokenKind.ANONYMOUS))
        && TokenRules.opens(
            issued ? TokenKind.of(grant, scopes) : TokenKind.ANONYMOUS,
            granted,
            endpoint.endpoint().access());
  }

  @Test
  void proposalsAreSoundSmallestAndComplete() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      List<EndpointFacts> picked =
          random
              .ints(1 + random.nextInt(6), 0, ENDPOINTS.size())
              .distinct()
              .mapToObj(ENDPOINTS::get)
              .toList();
      List<List<Token>> proposals = propose(picked);
      String about = picked + " " + proposals;
      assertThat(proposals).as(about).isNotEmpty();
      proposals.forEach(tokens -> assertSound(tokens, picked, about));
      for (TokenKind kind : TokenKind.values()) {
        boolean possible =
            picked.stream().allMatch(endpoint -> endpoint.endpoint().grants().contains(kind));
        boolean proposed =
            proposals.stream().anyMatch(p -> p.size() == 1 && p.get(0).kind() == kind);
        assertThat(proposed).as("%s alone for %s", kind, about).isEqualTo(possible);
      }
    }
  }

  private List<List<Token>> propose(List<EndpointFacts> picked) {
    List<?> said =
        (List<?>)
            chromium()
                .run(
                    """
                    const model = window.OsuExplorer;
                    const profiles = model.data.endpoints
                        .filter((e) => arguments[0].includes(e.id)).map((e) => e.profile);
                    return model.propose(profiles);
                    """,
                    picked.stream().map(EndpointFacts::id).toList());
    List<List<Token>> proposals = new ArrayList<>();
    for (Object tokens : said) {
      proposals.add(((List<?>) tokens).stream().map(t -> token((Map<?, ?>) t)).toList());
    }
    return proposals;
  }

  private static Token token(Map<?, ?> token) {
    return new Token(
        List.of(Grant.values()).get(number(token, "grant")),
        AccessTable.scopes(number(token, "set")));
  }

  private static int number(Map<?, ?> token, String name) {
    return ((Number) Objects.requireNonNull(token.get(name), name)).intValue();
  }

  /** Every token is issued, together they open all that was picked, and no scope can go. */
  private static void assertSound(List<Token> tokens, List<EndpointFacts> picked, String about) {
    assertThat(tokens)
        .allSatisfy(
            token ->
                assertThat(TokenRules.brokenRules(token.grant(), token.scopes()))
                    .as(about)
                    .isEmpty());
    assertThat(openAll(tokens, picked)).as(about).isTrue();
    for (int i = 0; i < tokens.size(); i++) {
      for (Scope scope : tokens.get(i).scopes()) {
        List<Token> fewer = new ArrayList<>(tokens);
        fewer.set(i, tokens.get(i).without(scope));
        boolean addedAnyway =
            TokenRules.grantedScopes(tokens.get(i).grant(), Set.of()).contains(scope);
        assertThat(!addedAnyway && openAll(fewer, picked))
            .as("without %s: %s", scope, about)
            .isFalse();
      }
    }
  }

  private static boolean openAll(List<Token> tokens, List<EndpointFacts> picked) {
    return picked.stream()
        .allMatch(
            endpoint ->
                tokens.stream()
                    .anyMatch(
                        token ->
                            TokenRules.brokenRules(token.grant(), token.scopes()).isEmpty()
                                && opens(token.grant(), token.scopes(), endpoint)));
  }

  @Test
  void whatItWritesItReads() {
    Random random = new Random(7);
    List<Map<String, Integer>> tokens =
        IntStream.range(0, 100)
            .mapToObj(i -> Map.of("grant", random.nextInt(3), "set", random.nextInt(SETS)))
            .toList();
    Object read =
        chromium()
            .run(
                """
                const model = window.OsuExplorer;
                const read = model.parse(model.annotation(arguments[0]));
                return JSON.stringify([read.unknown, read.tokens]) ===
                    JSON.stringify([[], arguments[0].map((t) => ({ grant: t.grant, set: t.set }))]);
                """,
                tokens);
    assertThat(read).isEqualTo(true);
  }

  /** A token as the script gives it. */
  private record Token(Grant grant, Set<Scope> scopes) {
    TokenKind kind() {
      return TokenKind.of(grant, scopes);
    }

    Token without(Scope scope) {
      return new Token(grant, scopes.stream().filter(s -> s != scope).collect(Collectors.toSet()));
    }
  }
}
