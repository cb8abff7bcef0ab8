package io.github.osuapi.oauth;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The pages that a browser sees when it comes back. They repeat nothing of what it sent. */
enum SignInPage {
  DONE(200, "Signed in", "You may close this page and return to the app."),
  REFUSED(200, "Not signed in", "The request was refused. You may close this page."),
  USED(410, "Already used", "This sign-in has ended. Start a new one from the app."),
  NOT_OURS(400, "Not expected", "This does not belong to the sign-in under way."),
  NOT_FOUND(404, "Not found", "There is nothing here."),
  NOT_A_GET(405, "Not allowed", "This page can only be read.");

  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>%1$s</title>
      <style>body{font-family:sans-serif;max-width:32em;margin:20vh auto;padding:0 1em}</style></head>
      <body><h1>%1$s</h1><p>%2$s</p></body>
      </html>
      """;

  private final int status;
  private final String title;
  private final String text;

  SignInPage(int status, String title, String text) {
    this.status = status;
    this.title = title;
    this.text = text;
  }

  /** Tells whether a sign-in ends with this page. */
  boolean ends() {
    return status == 200;
  }

  void send(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Connection", "close");
    byte[] html = HTML.formatted(title, text).getBytes(StandardCharsets.UTF_8);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : html.length);
    if (!head) {
      exchange.getResponseBody().write(html);
    }
  }
}
