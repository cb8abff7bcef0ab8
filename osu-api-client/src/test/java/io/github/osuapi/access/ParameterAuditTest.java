package io.github.osuapi.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.osuapi.access.ParameterAudit.Row;
import io.github.osuapi.endpoint.BeatmapsGroup;
import io.github.osuapi.endpoint.BeatmapsUserScoresRequest;
import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.endpoint.UsersGetRequest;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.UserLookupKey;
import io.github.osuapi.recorded.RecordedExchange;
import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.request.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the parameters of the endpoints against what the server reads of each open route. */
class ParameterAuditTest {
  /** What says how long a page is and which one it is. */
  private static final Set<String> OF_PAGES = Set.of("limit", "offset", "page", "n");

  private record Declared(Endpoint endpoint, String name, boolean deprecated, boolean bounded) {}

  private static final List<Row> AUDIT = ParameterAudit.rows();
  private static final List<Declared> DECLARED = new ArrayList<>();

  @BeforeAll
  static void readTheTable() throws IOException {
    try (InputStream json =
        Objects.requireNonNull(
            EndpointTable.class.getResourceAsStream("/META-INF/osu-api/endpoints.json"))) {
      for (JsonNode endpoint : new ObjectMapper().readTree(json).get("endpoints")) {
        Endpoint known = EndpointTable.find(endpoint.get("id").asText()).orElseThrow();
        for (JsonNode parameter : endpoint.get("parameters")) {
          if (!parameter.get("in").asText().equals("path")) {
            DECLARED.add(
                new Declared(
                    known,
                    parameter.get("name").asText(),
                    parameter.has("deprecated"),
                    parameter.has("min")));
          }
        }
      }
    }
  }

  @Test
  void theAuditKnowsEveryOpenRoute() {
    assertThat(AUDIT.stream().map(Row::route).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Recordings.routes().stream().filter(RecordedRoute::open).toList());
    assertThat(AUDIT).allSatisfy(row -> assertThat(row.verdict()).isNotBlank());
  }

  @Test
  void whatTheServerReadsIsAParameter() {
    assertThat(AUDIT.stream().filter(Row::isTaken))
        .as("parameters that the server reads and no endpoint has")
        .allSatisfy(
            row ->
                assertThat(named(row))
                    .isNotEmpty()
                    .allSatisfy(
                        declared ->
                            assertThat(declared.deprecated()).isEqualTo(row.isDeprecated())));
  }

  @Test
  void everyParameterIsReadByTheServer() {
    Map<RecordedRoute, Set<String>> taken =
        AUDIT.stream()
            .filter(Row::isTaken)
            .collect(groupingBy(Row::route, mapping(Row::name, toCollection(TreeSet::new))));
    assertThat(DECLARED)
        .as("parameters that the server does not read")
        .allSatisfy(
            declared ->
                assertThat(taken.getOrDefault(ServerRoutes.of(declared.endpoint()), Set.of()))
                    .contains(declared.name()));
  }

  @Test
  void whatThePagesAreTurnedByHasARange() {
    assertThat(DECLARED)
        .filteredOn(declared -> OF_PAGES.contains(declared.name()))
        .hasSizeGreaterThan(30)
        .allMatch(Declared::bounded);
  }

  @Test
  void whatTheServerNoLongerWantsIsDeprecated() throws ReflectiveOperationException {
    assertThat(UsersGetRequest.class.getMethod("key", UserLookupKey.class))
        .matches(setter -> setter.isAnnotationPresent(Deprecated.class));
    assertThat(BeatmapsUserScoresRequest.class.getMethod("mode", Ruleset.class))
        .matches(setter -> setter.isAnnotationPresent(Deprecated.class));
    assertThat(BeatmapsGroup.class.getMethod("soloScores", long.class))
        .matches(method -> method.isAnnotationPresent(Deprecated.class));
  }

  @Test
  void whatWasEverSentIsKnown() {
    Map<RecordedRoute, Set<String>> known =
        AUDIT.stream()
            .collect(groupingBy(Row::route, mapping(Row::name, toCollection(TreeSet::new))));
    List<RecordedExchange> exchanges = Recordings.exchanges();
    Map<String, RecordedRoute> routes = Recordings.routesOf(exchanges);
    Set<String> unknown = new TreeSet<>();
    for (RecordedExchange exchange : exchanges) {
      RecordedRoute route = routes.get(exchange.name());
      if (route != null && route.open() && exchange.response().status() == 200) {
        for (String name : names(exchange)) {
          if (!known.getOrDefault(route, Set.of()).contains(name)) {
            unknown.add(route.path() + " " + name + " " + exchange.name());
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static List<Declared> named(Row row) {
    return DECLARED.stream()
        .filter(declared -> declared.name().equals(row.name()))
        .filter(declared -> ServerRoutes.of(declared.endpoint()).equals(row.route()))
        .toList();
  }

  private static List<String> names(RecordedExchange exchange) {
    String query = exchange.request().query();
    if (query == null || query.isEmpty()) {
      return List.of();
    }
    return List.of(query.split("&", -1)).stream()
        .map(pair -> URLDecoder.decode(pair.split("=", -1)[0], StandardCharsets.UTF_8))
        .map(name -> name.replaceAll("\\[\\d+]$", "[]"))
        .map(name -> name.matches("cursor\\[.*") ? "cursor" : name)
        .toList();
  }
}
