package io.github.osuapi.faults;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.UnauthorizedException;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.sandbox.SandboxClient;
import java.io.IOException;

/** A process that makes a call for each line that it reads, with tokens that others use too. */
final class SharingChild {
  private SharingChild() {}

  public static void main(String[] arguments) throws IOException {
    try (OsuClient osu =
        OsuClient.builder()
            .baseUrl(arguments[0])
            .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
            .redirectUri("http://localhost:9000/callback")
            .grant(Grant.AUTHORIZATION_CODE, Scope.PUBLIC)
            .tokenStore(RenewingChild.store(arguments[1]))
            .signIn(SignIn.none())
            .limits(RateLimits.none())
            .build()) {
      while (System.in.read() >= 0) {
        System.out.println(call(osu));
      }
    }
  }

  /** Calls again where the token ended between its renewal and the call. */
  private static long call(OsuClient osu) {
    while (true) {
      try {
        return osu.me().get().execute().id();
      } catch (UnauthorizedException e) {
        System.err.println("The token ended under way: " + e.getMessage());
      }
    }
  }
}
