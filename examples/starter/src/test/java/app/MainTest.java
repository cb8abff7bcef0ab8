package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.osuapi.model.UserStatistics;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.addition.NewUser;
import io.github.osuapi.sandbox.junit.OsuSandboxTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@OsuSandboxTest
class MainTest {
  @Test
  void findsTheBestPlayer(OsuSandbox sandbox) {
    sandbox.add(NewUser.named("Alice").performance("osu", 30_000, 1));

    // Built with limits(RateLimits.none()): with the usual ones, the 61st call in a minute waits.
    try (MyAppClient osu = Main.clientOf(sandbox)) {
      List<UserStatistics> best = Main.best(osu, 3);

      assertEquals(3, best.size());
      assertEquals("Alice", best.get(0).user().username());
    }
  }
}
