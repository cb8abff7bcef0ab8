package io.github.osuapi.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.OsuGuest;
import io.github.osuapi.OsuUser;
import io.github.osuapi.error.ServerErrorException;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.model.UserRelation;
import io.github.osuapi.model.UserScoreType;
import io.github.osuapi.sandbox.MovableClock;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.addition.NewScore;
import io.github.osuapi.sandbox.addition.NewUser;
import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.fault.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A bot's tests, as the page on the sandbox shows them. */
@OsuSandboxTest(add = "players.json")
class RankBotTest {
  @Test
  void readsWhatTheFileAdds(OsuSandbox sandbox) {
    try (OsuGuest osu = guest(sandbox)) {
      UserExtended alice = osu.users().get(UserRef.of("Alice")).execute();

      assertThat(alice.country()).isNotNull();
      assertThat(alice.statistics().globalRank()).isEqualTo(1234);
    }
  }

  @Test
  void readsWhatTheTestAdds(OsuSandbox sandbox) {
    long bob = sandbox.add(NewUser.named("Bob").country("JP").performance("osu", 300, 90_000));
    sandbox.add(NewScore.of(bob, 9001).pp(251.5).accuracy(0.987).mods("HD", "DT"));

    try (OsuGuest osu = guest(sandbox)) {
      List<Score> best = osu.users().scores(bob, UserScoreType.BEST).execute();

      assertThat(best).hasSize(1);
    }
  }

  @Test
  @Timeout(30)
  void makesMoreCallsThanOsuAsksFor(OsuSandbox sandbox) {
    try (OsuGuest osu =
        OsuGuest.builder()
            .baseUrl(sandbox.baseUrl())
            .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
            .limits(RateLimits.none())
            .build()) {
      for (int i = 0; i < 100; i++) {
        assertThat(osu.users().get(UserRef.of("Alice")).execute().username()).isEqualTo("Alice");
      }
    }
  }

  @Test
  void survivesTrouble(OsuSandbox sandbox, Faults faults) {
    faults.plan(path -> path.startsWith("/api/v2/users/"), Fault.error(503), 100);

    try (OsuGuest osu = guest(sandbox)) {
      assertThatThrownBy(() -> osu.users().get(UserRef.of("Alice")).execute())
          .isInstanceOf(ServerErrorException.class);
    }
  }

  @Test
  void signsInWithoutABrowser(OsuSandbox sandbox) {
    try (OsuUser osu =
        OsuUser.builder()
            .baseUrl(sandbox.baseUrl())
            .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
            .redirectUri("http://127.0.0.1:0/callback")
            .browser(sandbox.browser(OsuSandbox.CLIENT_OWNER)::allow)
            .build()) {
      List<UserRelation> friends = osu.friends().list().execute();

      assertThat(friends).isNotEmpty();
    }
  }

  @Test
  void outlivesItsToken() {
    MovableClock clock = MovableClock.at(Instant.now());
    try (OsuSandbox sandbox = OsuSandbox.builder().clock(clock).start();
        OsuGuest osu = guest(sandbox)) {
      long id = osu.users().get(UserRef.of("ClientOwner")).execute().id();
      clock.advance(Duration.ofHours(25)); // A token of client credentials lasts a day.

      assertThat(osu.users().get(UserRef.of(id)).execute().username()).isEqualTo("ClientOwner");
    }
  }

  private static OsuGuest guest(OsuSandbox sandbox) {
    return OsuGuest.builder()
        .baseUrl(sandbox.baseUrl())
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
        .build();
  }
}
