package io.github.osuapi.chatbot;

import java.time.Duration;

/** Lets time pass. Tests let it pass at once. */
@FunctionalInterface
interface Pause {

  /** Waits. */
  void sleep(Duration time) throws InterruptedException;

  /** Returns a pause that really waits. */
  static Pause real() {
    return time -> Thread.sleep(time.toMillis());
  }
}
