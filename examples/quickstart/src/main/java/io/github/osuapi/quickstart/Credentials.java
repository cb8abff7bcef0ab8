package io.github.osuapi.quickstart;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The user's own OAuth client, from the environment.
 *
 * @param id the client's id
 * @param secret the client's secret
 * @param redirectUri where the browser comes back to
 */
record Credentials(long id, String secret, String redirectUri) {
  static final String ID = "OSU_CLIENT_ID";
  static final String SECRET = "OSU_CLIENT_SECRET";
  static final String REDIRECT_URI = "OSU_REDIRECT_URI";

  private static final String USUAL_REDIRECT = "http://localhost:3914/";

  /**
   * Reads the environment.
   *
   * @return the credentials, or empty where there are none
   * @throws UsageException where there are some, but not as they should be
   */
  static Optional<Credentials> of(Map<String, String> environment) {
    String id = environment.getOrDefault(ID, "").strip();
    String secret = environment.getOrDefault(SECRET, "").strip();
    if (id.isEmpty() && secret.isEmpty()) {
      return Optional.empty();
    }
    if (id.isEmpty() || secret.isEmpty()) {
      throw new UsageException(
          (id.isEmpty() ? SECRET + " is set without " + ID : ID + " is set without " + SECRET)
              + ". Set both, or none for the sandbox");
    }
    if (!id.matches("[1-9][0-9]{0,17}")) {
      throw new UsageException(ID + " is a number, but got '" + id + "'");
    }
    return Optional.of(new Credentials(Long.parseLong(id), secret, redirectUri(environment)));
  }

  private static String redirectUri(Map<String, String> environment) {
    String text = environment.getOrDefault(REDIRECT_URI, "").strip();
    if (text.isEmpty()) {
      return USUAL_REDIRECT;
    }
    if (!text.matches("http://(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?(/[^\\s?#]*)?")) {
      throw new UsageException(
          REDIRECT_URI
              + " is an address of this machine, such as "
              + USUAL_REDIRECT
              + ", but got '"
              + text
              + "'");
    }
    return URI.create(text).toString();
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "Credentials[id=" + id + "]";
  }
}
