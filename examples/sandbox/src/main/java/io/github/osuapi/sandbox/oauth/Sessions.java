package io.github.osuapi.sandbox.oauth;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is signed in to the site, and what waits for their consent. Thread-safe. */
public final class Sessions {
  /** The name of the session cookie. */
  public static final String COOKIE = "osu_session";

  private final Map<String, Long> users = new HashMap<>();
  private final Map<String, Pending> pending = new HashMap<>();
  private final @Nullable Long alwaysSignedIn;

  private record Pending(long userId, AuthorizeRequest request) {}

  /**
   * Creates the sessions.
   *
   * @param alwaysSignedIn who is signed in where no cookie came; {@code null} for nobody
   */
  public Sessions(@Nullable Long alwaysSignedIn) {
    this.alwaysSignedIn = alwaysSignedIn;
  }

  /**
   * Signs a user in.
   *
   * @param userId the user
   * @return the value of the session cookie
   */
  public synchronized String signIn(long userId) {
    String session = Secrets.hex(20);
    users.put(session, userId);
    return session;
  }

  synchronized @Nullable Long user(@Nullable String session) {
    Long user = session == null ? null : users.get(session);
    return user == null ? alwaysSignedIn : user;
  }

  synchronized String await(long userId, AuthorizeRequest request) {
    String token = Secrets.hex(20);
    pending.put(token, new Pending(userId, request));
    return token;
  }

  synchronized @Nullable AuthorizeRequest take(String token, long userId) {
    Pending waiting = pending.get(token);
    if (waiting == null || waiting.userId() != userId) {
      return null;
    }
    pending.remove(token);
    return waiting.request();
  }
}
