package io.github.osuapi.request;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.oauth.AccessToken;
import java.util.Set;

/** A program that makes one call, and prints the name that it got. */
final class FirstCallProgram {
  private FirstCallProgram() {}

  /**
   * Makes the call.
   *
   * @param args where the server is, and a token; without one, it is got by client credentials
   */
  public static void main(String[] args) {
    OsuClientBuilder builder = OsuClient.builder().baseUrl(args[0]);
    if (args.length == 1) {
      builder.credentials(7, "the-secret").grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC);
    } else {
      builder.token(
          AccessToken.opaque(args[1], TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null));
    }
    try (OsuClient osu = builder.build()) {
      System.out.println(osu.users().get(2).execute().username());
    }
  }
}
