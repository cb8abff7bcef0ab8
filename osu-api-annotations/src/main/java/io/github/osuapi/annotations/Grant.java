package io.github.osuapi.annotations;

/**
 * How an app gets its token.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#authentication">Authentication in the server's
 *     documentation</a>
 */
public enum Grant {
  /** No token is got: only the endpoints that need none can be called. */
  ANONYMOUS("no token"),

  /**
   * The client's own id and secret are exchanged for a token, silently. The token acts for nobody,
   * or, with {@link Scope#DELEGATE}, for the bot account that owns the client.
   */
  CLIENT_CREDENTIALS("client credentials"),

  /** A user agrees once in a browser. The token acts for that user and can be refreshed. */
  AUTHORIZATION_CODE("authorization code");

  private final String title;

  Grant(String title) {
    this.title = title;
  }

  /**
   * Returns the grant's name for people, for example {@code authorization code}.
   *
   * @return an English noun phrase in lower case
   */
  public String title() {
    return title;
  }
}
