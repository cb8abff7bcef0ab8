package io.github.osuapi.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.request.ClosedRoute;
import io.github.osuapi.request.Endpoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnownRoutesTest {
  static List<Endpoint> endpoints() {
    return EndpointTable.ENDPOINTS;
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void findsEachEndpointByWhatIsCalled(Endpoint endpoint) {
    String path = endpoint.path();
    List<String> spellings =
        List.of(
            path.replaceAll("\\{[^}]*}", "12"),
            path.replaceAll("/\\{[^}]*\\?}", "").replaceAll("\\{[^}]*}", "12"));
    for (String spelling : spellings) {
      assertThat(found(endpoint.httpMethod(), RawPath.of(spelling))).isEqualTo(endpoint);
    }
    RawPath template = RawPath.of(path);
    for (String segment : template.segments()) {
      if (RawPath.isVariable(segment)) {
        template = template.with(segment.replaceAll("[{}?]", ""), "peppy & co");
      }
    }
    assertThat(found(endpoint.httpMethod(), template)).isEqualTo(endpoint);
  }

  static List<ClosedRoute> official() {
    return EndpointTable.NOT_FOR_THIRD_PARTIES;
  }

  @ParameterizedTest
  @MethodSource("official")
  void refusesEachRouteOfTheOfficialGame(ClosedRoute route) {
    RawPath path = RawPath.of(route.path().replaceAll("\\{[^}]*}", "12"));
    for (String method : route.methods()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> found(method, path))
          .withMessageStartingWith(method + " " + path + " is not for third parties: ")
          .withMessageContaining(route.purpose());
      Optional<EndpointAccess> stated = Optional.of(EndpointAccess.anyToken(true));
      assertThat(KnownRoutes.endpoint(method, path, stated).access()).isEqualTo(stated.get());
    }
  }

  @Test
  void asksWhatARouteNeedsThatItDoesNotKnow() {
    assertThatIllegalStateException()
        .isThrownBy(() -> found("GET", RawPath.of("tournaments/1")))
        .withMessage(
            "GET tournaments/1 is no route that this library knows, nor what it asks of a token:"
                + " say so with access(...), for example"
                + " access(EndpointAccess.scope(Scope.PUBLIC, false))");
    assertThatIllegalStateException().isThrownBy(() -> found("POST", RawPath.of("scores/1")));
  }

  @Test
  void findsTheRouteThatTheServerFinds() {
    assertThat(found("GET", RawPath.of("users/lookup")).id()).isEqualTo("users.lookup");
    RawPath wiki = RawPath.of("wiki/{locale}/{path}").with("locale", "en").with("path", "A/B/C");
    assertThat(found("GET", wiki).id()).isEqualTo("wiki.get");
    RawPath download = RawPath.of("scores/{score}").with("score", "35/download");
    assertThat(found("GET", download).id()).isEqualTo("scores.download");
  }

  private static Endpoint found(String method, RawPath path) {
    return KnownRoutes.endpoint(method, path, Optional.empty());
  }
}
