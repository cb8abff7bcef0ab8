package io.github.osuapi.quickstart;

import io.github.osuapi.oauth.BrowserOpener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.function.Consumer;

/** Does at the sandbox's pages what a user does: signs in, and presses a button to consent. */
final class SandboxBrowser implements BrowserOpener {
  /** The button that consents. */
  static final String ALLOW = "allow";

  private static final String SIGN_IN = "sign-in";

  private final long user;
  private final String button;
  private final Consumer<String> log;

  /**
   * Creates a browser.
   *
   * @param user the id of who signs in
   * @param button the id of the button to press on the consent page
   * @param log is told what happens
   */
  SandboxBrowser(long user, String button, Consumer<String> log) {
    this.user = user;
    this.button = button;
    this.log = log;
  }

  @Override
  public void open(URI page) {
    HttpClient http =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    try {
      HttpResponse<String> signIn = send(http, HttpRequest.newBuilder(page).build());
      HttpResponse<String> consent =
          submit(http, signIn, SIGN_IN, Map.of("user", Long.toString(user)));
      submit(http, consent, button, Map.of());
      log.accept("opened the consent page, pressed " + button + ", was sent back");
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox's pages cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FailureException("signing in to the sandbox was interrupted", e);
    }
  }

  private static HttpResponse<String> submit(
      HttpClient http, HttpResponse<String> page, String button, Map<String, String> chosen)
      throws IOException, InterruptedException {
    HtmlForm form = HtmlForm.withButton(page.body(), button);
    HttpRequest request =
        HttpRequest.newBuilder(page.uri().resolve(form.action()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.encode(chosen)))
            .build();
    return send(http, request);
  }

  private static HttpResponse<String> send(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString());
  }
}
