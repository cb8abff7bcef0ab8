package io.github.osuapi.site.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.site.facts.EndpointFacts;
import io.github.osuapi.site.facts.Reference;
import io.github.osuapi.site.html.Html;
import io.github.osuapi.site.html.Links;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of tokens as a script, for the explorer: data that it looks up, and no rules. */
public final class AccessScript {
  private static final JsonMapper JSON = new JsonMapper();

  private final Reference reference;
  private final AccessTable table;

  /** The script for the endpoints of a client. */
  public AccessScript(Reference reference) {
    this.reference = reference;
    this.table =
        new AccessTable(
            reference.endpoints().stream().map(e -> e.endpoint().access()).distinct().toList());
  }

  /** The table that the script carries. */
  public AccessTable table() {
    return table;
  }

  /** The script's text. */
  public String text() {
    Distinct<Map<String, String>> rules = new Distinct<>();
    List<List<List<Integer>>> broken =
        table.broken().stream().map(list -> broken(list, rules)).toList();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("scopes", Arrays.stream(Scope.values()).map(AccessScript::scope).toList());
    data.put("grants", Arrays.stream(Grant.values()).map(this::grant).toList());
    data.put("kinds", Arrays.stream(TokenKind.values()).map(AccessScript::kind).toList());
    data.put("verdicts", Arrays.stream(Verdict.values()).map(AccessScript::verdict).toList());
    data.put("profiles", table.profiles().stream().map(AccessScript::profile).toList());
    data.put("rules", rules.values());
    data.put("broken", broken);
    data.put("notes", table.notes());
    data.put("rows", table.verdicts());
    data.put("endpoints", reference.endpoints().stream().map(this::endpoint).toList());
    try {
      return "window.OSU_ACCESS = " + JSON.writeValueAsString(data) + ";\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> scope(Scope scope) {
    return Map.of(
        "name", scope.wireName(), "constant", scope.name(), "description", scope.description());
  }

  private Map<String, Object> grant(Grant grant) {
    AccessTable.Rows rows = table.rows(grant);
    return Map.of(
        "constant", grant.name(),
        "title", grant.title(),
        "broken", rows.broken(),
        "notes", rows.notes(),
        "granted", rows.granted(),
        "rows", rows.verdicts());
  }

  /** Which sets of scopes make a token of the kind. */
  private static Map<String, Object> kind(TokenKind kind) {
    return Map.of(
        "name", kind.wireName(),
        "title", kind.title(),
        "grant", List.of(Grant.values()).indexOf(kind.grant()),
        "delegated",
            TokenKind.of(kind.grant(), Set.of(Scope.DELEGATE)) == kind
                && TokenKind.of(kind.grant(), Set.of()) != kind,
        "user", kind.actsForUser());
  }

  private static Map<String, Object> verdict(Verdict verdict) {
    return Map.of("title", verdict.title(), "reason", verdict.reason());
  }

  private static Map<String, Object> profile(EndpointAccess access) {
    Set<TokenKind> open = TokenRules.kindsThatOpen(access);
    return Map.of(
        "access", access.kind().wireName(),
        "scope", access.scope().map(List.of(Scope.values())::indexOf).orElse(-1),
        "user", access.requiresUser(),
        "kinds", open.stream().map(List.of(TokenKind.values())::indexOf).toList());
  }

  /** Each broken rule as where its text is, and the number of the scopes that the text names. */
  private static List<List<Integer>> broken(
      List<BrokenRule> list, Distinct<Map<String, String>> rules) {
    return list.stream()
        .map(rule -> List.of(rules.index(rule(rule)), AccessTable.number(rule.scopes())))
        .toList();
  }

  private static Map<String, String> rule(BrokenRule rule) {
    String names = rule.scopes().stream().map(Scope::wireName).collect(Collectors.joining(", "));
    String reason = names.isEmpty() ? rule.reason() : rule.reason().replace(names, "{scopes}");
    return Map.of("rule", rule.rule().name(), "reason", reason, "remedy", rule.remedy());
  }

  private Map<String, Object> endpoint(EndpointFacts endpoint) {
    String doc = new Links("", Set.of(), Set.of()).doc(endpoint.doc());
    return Map.of(
        "id", endpoint.id(),
        "group", endpoint.endpoint().group(),
        "method", endpoint.endpoint().httpMethod(),
        "path", endpoint.endpoint().path(),
        "route", endpoint.route().methods() + " " + endpoint.route().path(),
        "doc", Html.text(doc),
        "profile", table.profiles().indexOf(endpoint.endpoint().access()));
  }
}
