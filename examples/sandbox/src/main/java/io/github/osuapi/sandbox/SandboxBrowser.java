package io.github.osuapi.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does at the sandbox's pages what a signed-in user does, so that tests of signing in need no
 * browser:
 *
 * <pre>{@code
 * builder.browser(sandbox.browser(OsuSandbox.CLIENT_OWNER)::allow)
 * }</pre>
 *
 * <p>Thread-safe. Blocks until the page has been answered and the app has been told.
 */
public final class SandboxBrowser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([0-9a-f]+)\"");

  private static final Pattern CODE = Pattern.compile("[?&]code=");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String cookie;

  /** Creates a browser with the cookie of a session. */
  SandboxBrowser(String cookie) {
    this.cookie = cookie;
  }

  /**
   * Opens the page that an app sends its user to, presses <em>Allow</em>, and goes back to the app.
   *
   * @param page the address
   * @throws IllegalStateException where the sandbox refuses the app's request; the message has the
   *     page
   */
  public void allow(URI page) {
    answer(page, "");
  }

  /**
   * Opens the page that an app sends its user to, presses <em>Deny</em>, and goes back to the app.
   *
   * @param page the address
   * @throws IllegalStateException where the sandbox refuses the app's request, and where the user
   *     has allowed it already
   */
  public void deny(URI page) {
    answer(page, "&_method=DELETE");
  }

  private void answer(URI page, String more) {
    HttpResponse<String> shown = send(HttpRequest.newBuilder(page).header("Cookie", cookie));
    HttpResponse<String> decided = shown;
    if (shown.statusCode() == 200) {
      Matcher token = TOKEN.matcher(shown.body());
      if (!token.find()) {
        throw refused(shown);
      }
      String form = "_token=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + more;
      decided =
          send(
              HttpRequest.newBuilder(page.resolve("/oauth/authorize"))
                  .header("Cookie", cookie)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form)));
    }
    String back = decided.headers().firstValue("Location").orElseThrow(() -> refused(shown));
    if (!more.isEmpty() && CODE.matcher(back).find()) {
      throw new IllegalStateException("there is nothing to deny: the user has been asked before");
    }
    send(HttpRequest.newBuilder(URI.create(back)));
  }

  private static IllegalStateException refused(HttpResponse<String> page) {
    return new IllegalStateException(
        "the sandbox refuses the request, status " + page.statusCode() + ": " + page.body());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("the page cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while signing in", e);
    }
  }
}
