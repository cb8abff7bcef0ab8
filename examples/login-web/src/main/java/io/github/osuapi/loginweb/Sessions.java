package io.github.osuapi.loginweb;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of all browsers, in memory: they end with the process. The cookie is out of reach of
 * scripts, is not sent along by other sites' forms, and goes over https alone where the site has
 * it.
 */
final class Sessions {
  private static final Duration LIFE = Duration.ofHours(12);
  private static final Duration SIGN_IN_TIME = Duration.ofMinutes(10);

  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Clock clock;
  private final boolean https;

  Sessions(Clock clock, boolean https) {
    this.clock = clock;
    this.https = https;
  }

  /** Returns the browser's session. */
  Optional<Session> find(Context http) {
    return Optional.ofNullable(http.cookie(name()))
        .map(sessions::get)
        .filter(session -> !session.isOver(clock.instant()));
  }

  /** Returns the browser's session, a short new one where it has none. */
  Session open(Context http) {
    return find(http).orElseGet(() -> start(http, SIGN_IN_TIME, null));
  }

  /** Signs a user in, in a new session: whoever knew the old one's id is out. */
  void signIn(Context http, long userId) {
    end(http);
    start(http, LIFE, userId);
  }

  /** Ends the browser's session. */
  void end(Context http) {
    String id = http.cookie(name());
    if (id != null) {
      sessions.remove(id);
      http.cookie(cookie("", 0));
    }
  }

  private Session start(Context http, Duration life, @Nullable Long userId) {
    Instant now = clock.instant();
    sessions.values().removeIf(session -> session.isOver(now));
    Session session = new Session(now.plus(life), userId);
    String id = Secret.next();
    sessions.put(id, session);
    http.cookie(cookie(id, Math.toIntExact(life.toSeconds())));
    return session;
  }

  /** Browsers take a name with this prefix only from https, for this very host. */
  private String name() {
    return https ? "__Host-session" : "session";
  }

  private Cookie cookie(String value, int maxAge) {
    return new Cookie(name(), value, "/", maxAge, https, 0, true, null, null, SameSite.LAX);
  }
}
