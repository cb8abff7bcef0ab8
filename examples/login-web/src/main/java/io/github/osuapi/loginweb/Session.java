package io.github.osuapi.loginweb;

import io.github.osuapi.oauth.AuthorizationRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the site remembers of a browser. Thread-safe. */
final class Session {
  private final String csrfToken = Secret.next();
  private final Instant endsAt;
  private final @Nullable Long userId;
  private @Nullable AuthorizationRequest signIn;

  Session(Instant endsAt, @Nullable Long userId) {
    this.endsAt = endsAt;
    this.userId = userId;
  }

  /** Returns what a form has to carry, so that no other site can send it. */
  String csrfToken() {
    return csrfToken;
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  /** Keeps a sign-in that the browser was sent away for. */
  synchronized void begin(AuthorizationRequest request) {
    signIn = request;
  }

  /** Takes the sign-in out: it is good for one use. */
  synchronized Optional<AuthorizationRequest> takeSignIn() {
    Optional<AuthorizationRequest> taken = Optional.ofNullable(signIn);
    signIn = null;
    return taken;
  }

  boolean isSignedIn() {
    return userId != null;
  }

  /** Returns the id of who is signed in. */
  long user() {
    return Objects.requireNonNull(userId, "nobody is signed in");
  }
}
