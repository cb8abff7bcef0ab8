package io.github.osuapi.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.request.ClosedRoute;
import io.github.osuapi.request.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds what is said of the official game's routes against the server's own list. */
class OfficialRouteTest {
  private static final Path PAGE = Path.of("../docs/official-routes.md");

  @Test
  void namesTheRoutesThatNoScopeOpens() {
    List<RecordedRoute> recorded =
        Recordings.routes().stream().filter(r -> r.access().equals("game_only")).toList();

    assertThat(EndpointTable.NOT_FOR_THIRD_PARTIES)
        .hasSize(39)
        .extracting(route -> route.methods() + " " + route.path())
        .containsExactlyInAnyOrderElementsOf(
            recorded.stream().map(r -> r.methods() + " " + r.path()).toList());
    assertThat(EndpointTable.NOT_FOR_THIRD_PARTIES)
        .extracting(ClosedRoute::purpose)
        .doesNotHaveDuplicates();
  }

  /** With {@code -Dgolden.write=true} the page is written instead. */
  @Test
  void thePageSaysTheSame() throws IOException {
    String page =
        """
        # Not for third parties

        39 of the server's 119 routes are for the official game alone. They name no scope, and the server lets a token
        through to them only if it carries the scope `*`, which it gives to nobody but the game; it answers 403 to every
        other. So this library has no endpoint for them, and `call(method, path)` refuses them before anything is sent,
        unless the caller states with `access(...)` what they ask for, on a server where that differs.

        | route | what the game does with it |
        |---|---|
        """
            + EndpointTable.NOT_FOR_THIRD_PARTIES.stream()
                .map(
                    route ->
                        "| `"
                            + String.join("` or `", route.methods())
                            + " "
                            + route.path()
                            + "` | "
                            + route.purpose()
                            + " |\n")
                .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page);
  }

  @Test
  void theTableOfTheJarNamesThemWithWhatTheyAreFor() throws IOException {
    try (InputStream file =
        Endpoint.class.getResourceAsStream("/META-INF/osu-api/endpoints.json")) {
      String json = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      for (ClosedRoute route : EndpointTable.NOT_FOR_THIRD_PARTIES) {
        assertThat(json)
            .contains("\"path\":\"" + route.path() + "\",\"purpose\":\"" + route.purpose() + "\"");
      }
    }
  }
}
