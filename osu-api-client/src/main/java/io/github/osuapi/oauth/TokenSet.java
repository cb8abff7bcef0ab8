package io.github.osuapi.oauth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An access token and what it can be renewed with. Immutable and thread-safe.
 *
 * @param accessToken the token for calls
 * @param refreshToken good for one renewal within three months; {@code null} for none
 */
public record TokenSet(AccessToken accessToken, @Nullable String refreshToken) {

  /** Checks that there is an access token. */
  public TokenSet {
    Objects.requireNonNull(accessToken, "accessToken");
  }

  /** Describes the tokens without their values. */
  @Override
  public String toString() {
    return "TokenSet["
        + accessToken
        + (refreshToken == null ? ", cannot be renewed]" : ", can be renewed]");
  }
}
