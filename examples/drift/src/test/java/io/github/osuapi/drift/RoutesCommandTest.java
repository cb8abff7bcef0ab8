package io.github.osuapi.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutesCommandTest {
  @TempDir Path checkout;

  private final ServerList server = new ServerList();

  private Run compare() throws IOException {
    return Run.of(Map.of(), "routes", server.checkout(checkout).toString());
  }

  @Test
  void theRecordedServerHasNothingNew() throws IOException {
    Run run = compare();

    assertThat(run.out()).endsWith("nothing changed\n").startsWith("119 routes compared");
    assertThat(run.status()).isZero();
  }

  @Test
  void takesTheListItselfToo() throws IOException {
    Path list = server.checkout(checkout).resolve("tests/api_routes.json");

    assertThat(Run.of(Map.of(), "routes", list.toString()).status()).isZero();
  }

  @Test
  void tellsOfARouteThatIsNew() throws IOException {
    server.add(List.of("GET", "HEAD"), "tournaments/{tournament}", "public");
    server.add(List.of("POST"), "secrets", null);

    Run run = compare();

    assertThat(run.out().lines())
        .contains(
            "new: GET tournaments/{tournament} takes scope public. Declare it in the interface of its"
                + " group",
            "new: POST secrets names no scope: it is the official game's, or needs no token if"
                + " RequireScopes::NO_TOKEN_REQUIRED lists it");
    assertThat(run.out()).endsWith("2 differences\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void tellsOfARouteOfTheOfficialGameThatOpened() throws IOException {
    server.find("POST", "friends").withArray("scopes").add("friends.write");

    assertThat(compare().out())
        .startsWith("opened: POST friends takes scope friends.write. Declare it");
  }

  @Test
  void tellsOfAScopeThatChanged() throws IOException {
    server.find("GET", "friends").putArray("scopes").add("friends.read_all");
    server.find("GET", "news").putArray("scopes").add("public");
    server.find("GET", "tags").putArray("scopes");

    assertThat(compare().out().lines())
        .contains(
            "changed: GET friends takes scope friends.read_all, and friends.list is declared with"
                + " scope friends.read",
            "changed: GET news takes scope public, and news.list is declared with no token",
            "changed: GET tags takes no scope (no token, or the official game's alone), and"
                + " tags.list is declared with scope public");
  }

  @Test
  void tellsOfAUserThatIsNeeded() throws IOException {
    ServerList.authenticate(server.find("GET", "tags"));

    assertThat(compare().out())
        .startsWith("changed: GET tags needs a user now. Add @RequiresUser to tags.list");
  }

  @Test
  void tellsOfARouteThatIsGone() throws IOException {
    server.remove(route -> route.get("uri").asText().endsWith("/solo-scores"));

    assertThat(compare().out())
        .startsWith("gone: GET beatmaps/{beatmap}/solo-scores is no route any more. Deprecate");
  }

  @Test
  void oneMethodOfAPathCanGo() throws IOException {
    server.find("GET", "chat/channels").putArray("methods").add("POST");

    assertThat(compare().out()).contains("gone: GET chat/channels is no route any more.");
  }

  @Test
  void saysWhatItCannotRead() throws IOException {
    assertThat(Run.of(Map.of(), "routes", checkout.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "there is no "
                    + checkout.resolve("tests/api_routes.json")
                    + ". Give an osu-web checkout, or its tests/api_routes.json\n"));
    Path list = Files.writeString(checkout.resolve("list.json"), "{\"uri\":3}");
    assertThat(Run.of(Map.of(), "routes", list.toString()).err())
        .startsWith(list + " is no list of routes: ");
  }
}
