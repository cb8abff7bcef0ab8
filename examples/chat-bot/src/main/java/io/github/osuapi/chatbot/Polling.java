package io.github.osuapi.chatbot;

import java.time.Duration;

/** How long to wait before asking again: short while people talk, longer and longer while not. */
final class Polling {
  private static final Duration SHORTEST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Duration wait = SHORTEST;

  /** Returns the wait after an answer that had news, or had none. */
  Duration after(boolean news) {
    wait = news ? SHORTEST : min(wait.multipliedBy(3).dividedBy(2), LONGEST);
    return wait;
  }

  /** Returns the wait after a failure: the server may have trouble enough. */
  Duration afterFailure() {
    wait = LONGEST;
    return wait;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
