package io.github.osuapi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.sandbox.OsuSandbox;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs that use a client end by themselves, with calls waiting and connections open. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class EndingTest {
  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void endsWithoutClose() throws Exception {
    Process child = Processes.start(EndingChild.class, sandbox.baseUrl(), "leave");
    try {
      assertThat(Processes.lines(child).lines().toList()).contains(EndingChild.CALLED);

      assertThat(child.waitFor()).isZero();
    } finally {
      child.destroyForcibly();
    }
  }

  @Test
  void closeEndsEveryThread() throws Exception {
    Process child = Processes.start(EndingChild.class, sandbox.baseUrl(), "close");
    try {
      assertThat(Processes.lines(child).lines().toList())
          .contains(EndingChild.CALLED, EndingChild.NO_THREADS);

      assertThat(child.waitFor()).isZero();
    } finally {
      child.destroyForcibly();
    }
  }
}
