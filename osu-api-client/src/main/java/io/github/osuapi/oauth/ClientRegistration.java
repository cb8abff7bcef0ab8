package io.github.osuapi.oauth;

import java.util.Objects;

/**
 * An OAuth client as registered in a user's settings on the osu! site. Immutable and thread-safe.
 *
 * @param id the client's id
 * @param secret the client's secret
 */
public record ClientRegistration(long id, String secret) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the id is not positive or the secret is blank
   */
  public ClientRegistration {
    Objects.requireNonNull(secret, "secret");
    if (id <= 0) {
      throw new IllegalArgumentException(
          "a client's id is a positive number, as the site's account settings show it; got " + id);
    }
    if (secret.isBlank()) {
      throw new IllegalArgumentException(
          "the secret of client " + id + " is blank: the site's account settings show it");
    }
  }

  /** Names the client without its secret. */
  @Override
  public String toString() {
    return "ClientRegistration[" + id + "]";
  }
}
