package io.github.osuapi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.sandbox.MovableClock;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes with the tokens of one store, which end again and again by the server's clock. They
 * call at the same time, and neither ends the other's tokens: each end costs one renewal.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SharedStoreTest {
  private static final int ENDS = 4 * Figures.TIMES;

  private final MovableClock clock = MovableClock.at(Instant.now());
  private final AtomicInteger renewals = new AtomicInteger();

  @TempDir Path directory;

  @Test
  void twoProcessesShareAFile() throws Exception {
    prove("shared-file", directory.resolve("tokens").toString());
  }

  @Test
  void twoProcessesShareADatabase() throws Exception {
    prove("shared-jdbc", "jdbc:h2:file:" + directory.resolve("database") + ";AUTO_SERVER=TRUE");
  }

  private void prove(String part, String place) throws Exception {
    long lost = 0;
    try (OsuSandbox sandbox = OsuSandbox.builder().clock(clock).start()) {
      sandbox.faults().plan(this::count, Fault.latency(Duration.ZERO), 1);
      TokenStore store = RenewingChild.store(place);
      IssuedToken issued =
          sandbox.issue(
              SandboxClient.OWNED,
              OsuSandbox.SECOND_USER,
              Duration.ofDays(1),
              "identify",
              "public");
      store.save(new TokenSet(AccessToken.of(issued.accessToken()), issued.refreshToken()));
      List<Process> processes = new ArrayList<>();
      try {
        for (int i = 0; i < 2; i++) {
          processes.add(Processes.start(SharingChild.class, sandbox.baseUrl(), place));
        }
        lost = calls(processes);
      } finally {
        for (Process process : processes) {
          Processes.kill(process);
        }
      }
    }
    new Figures(2L * (ENDS + 1), ENDS, lost, 0).report(part);

    assertThat(lost).isZero();
    assertThat(renewals).hasValue(ENDS);
  }

  private boolean count(String path) {
    if (path.equals("/oauth/token")) {
      renewals.incrementAndGet();
    }
    return false;
  }

  /** Returns how many calls of how many ends got no answer. */
  private long calls(List<Process> processes) throws IOException {
    List<BufferedReader> answers = processes.stream().map(Processes::lines).toList();
    long lost = 0;
    for (int end = 0; end <= ENDS; end++) {
      for (Process process : processes) {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
      }
      for (BufferedReader answer : answers) {
        lost += Long.toString(OsuSandbox.SECOND_USER).equals(answer.readLine()) ? 0 : 1;
      }
      if (end < ENDS) {
        clock.advance(Duration.ofDays(1));
      }
    }
    return lost;
  }
}
