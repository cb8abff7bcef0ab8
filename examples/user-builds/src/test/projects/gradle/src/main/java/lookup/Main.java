package lookup;

import io.github.osuapi.model.UserRef;

/** Prints who a user is. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (LookupAppClient osu =
        LookupAppClient.builder()
            .baseUrl(args[0])
            .credentials(Long.parseLong(args[1]), args[2])
            .build()) {
      System.out.println("1000 is " + osu.users().get(UserRef.of(1000)).execute().username());
    }
  }
}
