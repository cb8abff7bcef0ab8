package io.github.osuapi.loginweb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.fault.Fault;
import java.io.IOException;
import java.net.CookieManager;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not go well: forged and repeated callbacks, forms of other sites, trouble at osu!. */
class LoginWebTest {
  private static final Pattern CONSENT = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private OsuSandbox sandbox;
  private Site site;

  @BeforeEach
  void start() {
    sandbox = Demo.start();
    site = Site.start(0, "", uri -> Demo.client(sandbox, uri), sandbox.baseUrl());
  }

  @AfterEach
  void stop() {
    site.close();
    sandbox.close();
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private HttpResponse<String> get(HttpClient browser, String path) {
    return send(browser, HttpRequest.newBuilder(URI.create(site.address() + path)));
  }

  private HttpResponse<String> post(HttpClient browser, String path, String form) {
    return send(
        browser,
        HttpRequest.newBuilder(URI.create(site.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Goes as far as osu!'s answer, and returns the path of the callback. */
  private String allowed(HttpClient browser, long user) {
    String page = get(browser, "/login").headers().firstValue("Location").orElseThrow();
    String cookie = sandbox.signIn(user);
    HttpClient osu = HttpClient.newHttpClient();
    HttpResponse<String> shown =
        send(osu, HttpRequest.newBuilder(URI.create(page)).header("Cookie", cookie));
    // Who has allowed it before is not asked again.
    HttpResponse<String> decided =
        shown.statusCode() == 302 ? shown : allow(osu, cookie, shown.body());
    String back = decided.headers().firstValue("Location").orElseThrow();
    assertThat(back).startsWith(site.address());
    return back.substring(site.address().length());
  }

  private HttpResponse<String> allow(HttpClient osu, String cookie, String consent) {
    Matcher token = CONSENT.matcher(consent);
    assertThat(token.find()).as(consent).isTrue();
    return send(
        osu,
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/oauth/authorize"))
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("_token=" + token.group(1))));
  }

  private HttpClient signedIn(long user) {
    HttpClient browser = browser();
    assertThat(get(browser, allowed(browser, user)).statusCode()).isEqualTo(302);
    return browser;
  }

  private static String csrf(HttpResponse<String> page) {
    Matcher token = CSRF.matcher(page.body());
    assertThat(token.find()).as(page.body()).isTrue();
    return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
  }

  @Test
  void aCallbackWorksOnceAndInItsOwnBrowserAlone() {
    HttpClient mira = browser();
    String callback = allowed(mira, Demo.MIRA);

    HttpResponse<String> stolen = get(browser(), callback);
    assertThat(stolen.statusCode()).isEqualTo(400);
    assertThat(stolen.body()).contains("This sign-in is not yours");

    assertThat(get(mira, callback).statusCode()).isEqualTo(302);
    assertThat(get(mira, "/").body()).contains("<h1>Mira</h1>");
    assertThat(get(mira, callback).statusCode()).isEqualTo(400);
  }

  @Test
  void aForgedStateSignsNobodyIn() {
    HttpClient mira = browser();
    String callback = allowed(mira, Demo.MIRA).replaceFirst("state=[^&]+", "state=forged");

    HttpResponse<String> refused = get(mira, callback);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("did not confirm the sign-in");
    assertThat(get(mira, "/").body()).contains("id=\"login\"");
  }

  @Test
  void theSessionIsAnotherOneAfterTheSignIn() {
    CookieManager cookies = new CookieManager();
    HttpClient mira = HttpClient.newBuilder().cookieHandler(cookies).build();
    assertThat(get(mira, "/").headers().firstValue("Set-Cookie")).isEmpty();
    String callback = allowed(mira, Demo.MIRA);
    String before = cookies.getCookieStore().getCookies().get(0).toString();

    String after =
        get(mira, callback).headers().allValues("Set-Cookie").stream()
            .reduce((first, second) -> second)
            .orElseThrow();

    assertThat(before).startsWith("session=");
    assertThat(after).startsWith("session=").doesNotStartWith(before + ";");
    assertThat(after).contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void signingOutEndsTheTokens() {
    HttpClient mira = signedIn(Demo.MIRA);
    HttpClient elsewhere = signedIn(Demo.MIRA);
    String form = "csrf=" + csrf(get(mira, "/"));

    assertThat(post(mira, "/logout", "csrf=forged").statusCode()).isEqualTo(403);
    assertThat(get(mira, "/").body()).contains("<h1>Mira</h1>");
    assertThat(post(mira, "/logout", form).body()).contains("You are signed out.");

    assertThat(get(mira, "/").body()).contains("id=\"login\"");
    assertThat(get(elsewhere, "/").body()).contains("osu! wants you to log in again.");
  }

  @Test
  void usersDoNotMix() {
    HttpClient mira = signedIn(Demo.MIRA);
    HttpClient jonas = signedIn(Demo.JONAS);

    assertThat(get(mira, "/friends").body()).contains("Aiko").doesNotContain("Gustavo");
    assertThat(get(jonas, "/friends").body()).contains("Gustavo").doesNotContain("Aiko");
    assertThat(get(browser(), "/friends").headers().firstValue("Location")).hasValue("/");
  }

  @Test
  void troubleAtOsuIsSaidKindly() {
    HttpClient mira = signedIn(Demo.MIRA);
    sandbox.faults().plan(path -> path.startsWith("/api/v2/"), Fault.error(500), 100);

    HttpResponse<String> page = get(mira, "/");

    assertThat(page.statusCode()).isEqualTo(502);
    assertThat(page.body()).contains("osu! does not answer as it should");
  }

  @Test
  void pagesAreNotKeptAndRunNoScripts() {
    HttpResponse<String> page = get(browser(), "/");

    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none';")
        .doesNotContain("script-src");
    assertThat(get(browser(), "/style.css").statusCode()).isEqualTo(200);
  }
}
