package io.github.osuapi.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.request.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the generated table against the server's own list of routes. */
class TableTest {
  static List<Endpoint> endpoints() {
    return EndpointTable.ENDPOINTS;
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void saysWhatTheServerSays(Endpoint endpoint) {
    RecordedRoute route = ServerRoutes.of(endpoint);
    EndpointAccess access = endpoint.access();
    assertThat(access.kind().wireName()).isEqualTo(route.access());
    assertThat(access.scope().map(Scope::wireName).orElse(null)).isEqualTo(route.scope());
    if (route.authenticates()) {
      assertThat(access.requiresUser()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("openRoutes")
  void everyOpenRouteHasAnEndpoint(RecordedRoute route) {
    assertThat(EndpointTable.ENDPOINTS)
        .as("an endpoint for %s %s", route.methods(), route.path())
        .anySatisfy(endpoint -> assertThat(ServerRoutes.of(endpoint)).isEqualTo(route));
  }

  static List<RecordedRoute> openRoutes() {
    return Recordings.routes().stream()
        .filter(route -> !route.access().equals("game_only"))
        .toList();
  }

  @Test
  void eightyRoutesAreOpen() {
    assertThat(openRoutes()).hasSize(80);
  }

  @Test
  void noEndpointIsDeclaredTwice() {
    assertThat(EndpointTable.ENDPOINTS)
        .extracting(endpoint -> endpoint.httpMethod() + " " + endpoint.path())
        .doesNotHaveDuplicates();
  }

  @Test
  void findsEachEndpointById() {
    assertThat(EndpointTable.ENDPOINTS)
        .allSatisfy(e -> assertThat(EndpointTable.find(e.id())).contains(e));
    assertThat(EndpointTable.find("friends.nothing")).isEmpty();
  }

  @Test
  void theTableInTheJarSaysTheSame() throws IOException {
    List<String> inJar = new ArrayList<>();
    try (InputStream json =
        Objects.requireNonNull(
            EndpointTable.class.getResourceAsStream("/META-INF/osu-api/endpoints.json"))) {
      new ObjectMapper().readTree(json).get("endpoints").forEach(e -> inJar.add(row(e)));
    }
    assertThat(inJar).isEqualTo(EndpointTable.ENDPOINTS.stream().map(TableTest::row).toList());
  }

  private static String row(JsonNode json) {
    List<String> grants = new ArrayList<>();
    json.get("grants").forEach(grant -> grants.add(grant.asText()));
    return String.join(
        " ",
        json.get("id").asText(),
        json.get("method").asText(),
        json.get("path").asText(),
        json.get("access").asText(),
        json.get("scope").asText(),
        json.get("requiresUser").asText(),
        grants.toString(),
        json.get("paging").asText());
  }

  private static String row(Endpoint endpoint) {
    return String.join(
        " ",
        endpoint.id(),
        endpoint.httpMethod(),
        endpoint.path(),
        endpoint.access().kind().wireName(),
        endpoint.access().scope().map(Scope::wireName).orElse("null"),
        Boolean.toString(endpoint.access().requiresUser()),
        endpoint.grants().stream().map(TokenKind::wireName).toList().toString(),
        endpoint.paging().wireName());
  }
}
