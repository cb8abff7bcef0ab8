package io.github.osuapi.sandbox.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.recorded.RecordedExchange;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.sandbox.MovableClock;
import io.github.osuapi.sandbox.OsuSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares the sandbox with every recorded exchange, over a real socket. */
class ComparisonTest {

  @Test
  void answersAsRecordedButForTheListedCases() throws IOException, InterruptedException {
    MovableClock clock = MovableClock.at(Instant.parse("2026-11-22T08:20:00Z"));
    List<RecordedExchange> exchanges =
        Recordings.exchanges().stream().filter(e -> !e.group().equals("oauth_token")).toList();
    Map<String, Optional<String>> differences;
    try (OsuSandbox sandbox = OsuSandbox.builder().clock(clock).start()) {
      differences = new Replay(sandbox, clock).all(exchanges);
    }
    Map<String, String> listed = notAlike();
    Report report = new Report(differences, listed, Recordings.routesOf(exchanges));
    Files.writeString(Path.of("target", "comparison.md"), report.markdown());
    System.out.println(report.summary());

    assertThat(differences.keySet()).containsAll(listed.keySet());
    assertThat(report.unexpected()).as("cases that are not alike and not listed").isEmpty();
    assertThat(report.rotten()).as("cases that are listed but alike").isEmpty();
    assertThat(report.routes()).as("open routes with a record").hasSize(80);
    assertThat(report.routes())
        .as("open routes of which no record is answered alike")
        .filteredOn(route -> route.alike() == 0)
        .isEmpty();
  }

  private static Map<String, String> notAlike() throws IOException {
    try (InputStream in = ComparisonTest.class.getResourceAsStream("not-alike.tsv")) {
      Map<String, String> listed = new TreeMap<>();
      assertThat(in).isNotNull();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", 2))
          .forEach(parts -> listed.put(parts[0], parts[1]));
      return listed;
    }
  }
}
