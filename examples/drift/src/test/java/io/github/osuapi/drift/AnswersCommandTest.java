package io.github.osuapi.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersCommandTest {
  /** Replays, and what is deprecated for another endpoint. */
  private static final Set<String> LEFT_OUT =
      Set.of("beatmaps.soloScores", "scores.download", "scores.downloadLegacy");

  @TempDir static Path shared;

  private static OsuSandbox sandbox;
  private static String token;
  private static Run recording;

  @TempDir Path own;

  @BeforeAll
  static void record() {
    sandbox = OsuSandbox.builder().start();
    SandboxClient client = SandboxClient.seeded().get(0);
    token =
        sandbox.issueToken(
            client,
            OsuSandbox.CLIENT_OWNER,
            Stream.of(Scope.PUBLIC, Scope.IDENTIFY, Scope.FRIENDS_READ, Scope.CHAT_READ)
                .map(Scope::wireName)
                .toArray(String[]::new));
    recording =
        Run.of(
            Map.of("OSU_TOKEN", token),
            "answers",
            shared.toString(),
            "--record",
            "--server",
            sandbox.baseUrl());
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @Test
  void recordsWithoutFindingAnythingUnknown() {
    assertThat(recording.err()).isEmpty();
    assertThat(recording.out()).endsWith("nothing is unknown\n");
    assertThat(recording.status()).isZero();
  }

  @Test
  void recordsEachEndpointThatOnlyReads() throws IOException {
    Set<String> reading =
        EndpointTable.ENDPOINTS.stream()
            .filter(endpoint -> endpoint.httpMethod().equals("GET"))
            .map(Endpoint::id)
            .filter(id -> !LEFT_OUT.contains(id))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(steps()).containsAll(reading);
  }

  @Test
  void recordsNeitherTokenNorNames() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readString(file))
          .doesNotContain(token)
          .doesNotContainIgnoringCase("ClientOwner")
          .doesNotContain("http:");
    }
  }

  @Test
  void readsWhatItRecorded() {
    Run run = Run.of(Map.of(), "answers", shared.toString());

    assertThat(run.out()).endsWith("nothing is unknown\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void findsWhatTheServerAdded() throws IOException {
    Files.writeString(
        own.resolve("tags.list.json"),
        """
        {"step": "tags.list", "recorded": "2027-01-01", "status": 200, "body": {"tags": [
          {"id": 1, "name": "a", "description": "b", "ruleset_id": null, "colour": "#fff"},
          {"id": 2, "name": "a", "description": "b", "ruleset_id": null, "colour": "#fff"}]}}
        """);

    Run run = Run.of(Map.of(), "answers", own.toString());

    assertThat(run.out()).startsWith("unknown field: tags.list $.tags[].colour: colour\n1 answers");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void tellsOfAnAnswerThatCannotBeRead() throws IOException {
    Files.writeString(
        own.resolve("tags.list.json"),
        """
        {"step": "tags.list", "recorded": "2027-01-01", "status": 200, "body": {"tags": 3}}
        """);

    Run run = Run.of(Map.of(), "answers", own.toString());

    assertThat(run.out()).startsWith("unreadable: tags.list").contains("$.tags");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void saysWhatToGive() {
    assertThat(Run.of(Map.of(), "answers", own.toString()).err())
        .isEqualTo("there is no recorded answer in " + own + ". Add --record to make them\n");
    assertThat(Run.of(Map.of(), "answers", own.toString(), "--record").err())
        .startsWith("--record needs a token. Set OSU_TOKEN");
    assertThat(
            Run.of(
                    Map.of("OSU_CLIENT_ID", "x", "OSU_CLIENT_SECRET", "y"),
                    "answers",
                    own.toString(),
                    "--record")
                .err())
        .isEqualTo("OSU_CLIENT_ID is a number, not 'x'\n");
    assertThat(Run.of(Map.of(), "answers").err()).isEqualTo("answers needs a folder\n");
    assertThat(Run.of(Map.of(), "scopes").err())
        .isEqualTo("there is no command 'scopes': give routes or answers\n");
    assertThat(Run.of(Map.of()).status()).isEqualTo(2);
    assertThat(Run.of(Map.of(), "--help")).isEqualTo(new Run(0, DriftTool.HELP, ""));
  }

  private static List<String> steps() throws IOException {
    return files().stream()
        .map(file -> file.getFileName().toString().replaceAll("(-\\w+)?\\.json$", ""))
        .toList();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(shared)) {
      return files.toList();
    }
  }
}
