package io.github.osuapi.benchmarks.start;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.oauth.AccessToken;
import java.util.Set;

/** A program that makes one call by the client, and ends. */
public final class FirstAnswer {
  private FirstAnswer() {}

  /**
   * Asks for a player and prints the name.
   *
   * @param args the server's address
   */
  public static void main(String[] args) {
    AccessToken token =
        AccessToken.opaque("token", TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null);
    try (OsuClient osu = OsuClient.builder().baseUrl(args[0]).token(token).build()) {
      System.out.println(osu.users().get(2).execute().username());
    }
  }
}
