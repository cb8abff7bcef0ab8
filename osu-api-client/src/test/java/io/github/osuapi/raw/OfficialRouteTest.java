package io.github.osuapi.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.endpoint.OfficialRoute;
import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds what is said of the official game's routes against the server's own list. */
class OfficialRouteTest {
  private static final Path PAGE = Path.of("../docs/official-routes.md");

  @Test
  void namesTheRoutesThatNoScopeOpens() {
    List<RecordedRoute> recorded =
        Recordings.routes().stream().filter(r -> r.access().equals("game_only")).toList();

    assertThat(OfficialRoute.ALL)
        .hasSize(39)
        .extracting(route -> route.methods() + " " + route.path())
        .isEqualTo(recorded.stream().map(r -> r.methods() + " " + r.path()).toList());
    assertThat(OfficialRoute.ALL).extracting(OfficialRoute::purpose).doesNotHaveDuplicates();
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
            + OfficialRoute.ALL.stream()
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
}
