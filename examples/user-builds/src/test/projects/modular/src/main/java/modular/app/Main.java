package modular.app;

import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserRef;

/** Prints a user. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (LookupAppClient osu =
        LookupAppClient.builder()
            .credentials(Long.parseLong(args[1]), args[2])
            .baseUrl(args[0])
            .build()) {
      UserExtended user = osu.users().get(UserRef.of(1000)).execute();
      System.out.println(user.username() + " in " + Main.class.getModule().getName());
    }
  }
}
