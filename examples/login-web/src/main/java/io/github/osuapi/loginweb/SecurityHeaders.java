package io.github.osuapi.loginweb;

import io.javalin.http.Context;

/** What tells browsers to be careful: no scripts, no frames, pictures and styles alone. */
final class SecurityHeaders {
  private SecurityHeaders() {}

  static void add(Context http, String images) {
    http.header(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' https: "
            + images
            + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    http.header("Referrer-Policy", "no-referrer");
    http.header("X-Content-Type-Options", "nosniff");
    if (http.path().indexOf('.') < 0) {
      http.header("Cache-Control", "no-store");
    }
  }
}
