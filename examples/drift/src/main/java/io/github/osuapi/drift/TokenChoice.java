package io.github.osuapi.drift;

import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.ServerAddress;
import io.github.osuapi.request.Retries;
import java.net.URI;
import java.util.EnumSet;
import java.util.Map;

/** Which token the calls of a survey have. */
@FunctionalInterface
interface TokenChoice {
  OsuClientBuilder addTo(OsuClientBuilder builder);

  /** For recorded answers: a token that opens all, and goes nowhere. */
  static TokenChoice ofRecordings() {
    return builder ->
        builder
            .token(
                AccessToken.opaque(
                    "recorded", TokenKind.AUTHORIZATION_CODE, EnumSet.allOf(Scope.class), null))
            .retries(Retries.never());
  }

  /**
   * The user's own, from the environment: a token, or a client's id and secret for public data.
   *
   * @param environment where the variables are
   * @param server where the server is
   */
  static TokenChoice of(Map<String, String> environment, String server) {
    String token = environment.get("OSU_TOKEN");
    if (token != null) {
      return builder -> at(server, builder).token(AccessToken.of(token));
    }
    String id = environment.get("OSU_CLIENT_ID");
    String secret = environment.get("OSU_CLIENT_SECRET");
    if (id == null || secret == null) {
      throw new UsageException(
          "--record needs a token. Set OSU_TOKEN to an access token, or OSU_CLIENT_ID and"
              + " OSU_CLIENT_SECRET for public data alone");
    }
    return builder ->
        at(server, builder)
            .credentials(number(id), secret)
            .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC);
  }

  /** Only osu! asks for no more than some calls a minute. */
  private static OsuClientBuilder at(String server, OsuClientBuilder builder) {
    boolean osu = ServerAddress.osu().url().host().equals(URI.create(server).getHost());
    return builder.baseUrl(server).limits(osu ? RateLimits.polite() : RateLimits.none());
  }

  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException e) {
      throw new UsageException("OSU_CLIENT_ID is a number, not '" + id + "'");
    }
  }
}
