package io.github.osuapi.faults;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.sandbox.SandboxClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A program that uses a client, and comes to its end without {@link System#exit}. */
final class EndingChild {
  static final String CALLED = "called";
  static final String NO_THREADS = "no threads are left";

  private EndingChild() {}

  public static void main(String[] arguments) throws InterruptedException {
    OsuClient osu =
        OsuClient.builder()
            .baseUrl(arguments[0])
            .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
            .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC)
            .requestsPerMinute(1)
            .build();
    osu.users().get(UserRef.of(1000)).execute();
    CompletableFuture<?> waiting = osu.users().get(UserRef.of(1000)).submit();
    System.out.println(waiting.isDone() ? "not limited" : CALLED);
    if (arguments[1].equals("close")) {
      osu.close();
      while (!ours().isEmpty()) {
        Thread.sleep(50);
      }
      System.out.println(NO_THREADS);
    }
  }

  private static List<String> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("osu-api"))
        .toList();
  }
}
