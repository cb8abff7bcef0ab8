package io.github.osuapi.oauth;

import io.github.osuapi.error.OAuthException;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.internal.Waiting;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Sign-in for apps on the user's own machine: opens a browser, and receives its redirect on a port
 * of this machine. Immutable and thread-safe.
 */
public final class LoopbackSignIn implements SignIn {
  private final BrowserOpener browser;
  private final Duration timeout;

  /**
   * Creates a sign-in.
   *
   * @param browser opens the server's page
   * @param timeout how long the user may take
   */
  public LoopbackSignIn(BrowserOpener browser, Duration timeout) {
    this.browser = Objects.requireNonNull(browser, "browser");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  @Override
  public TokenSet signIn(AuthorizationCodeFlow flow) {
    try (LoopbackReceiver receiver = LoopbackReceiver.open(flow.redirectUri())) {
      AuthorizationRequest request = flow.begin(receiver.redirectUri());
      CompletableFuture<String> code = receiver.receive(request);
      browser.open(request.uri());
      return flow.finish(request, await(code));
    }
  }

  private String await(CompletableFuture<String> code) {
    try {
      return Waiting.await(code, timeout.toMillis());
    } catch (TimeoutException e) {
      throw OAuthException.unfinished(
          "nobody finished signing in within "
              + timeout.toSeconds()
              + " seconds. Sign in again, or allow more time. Where the browser shows an error page of"
              + " osu!, register the redirect URI with the OAuth client, port included, and ask for"
              + " scopes of chat only of the account that owns it",
          null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw OAuthException.unfinished("waiting for the user to sign in was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof OsuException refused
          ? refused
          : OAuthException.unfinished("receiving the browser's redirect failed", e.getCause());
    }
  }
}
