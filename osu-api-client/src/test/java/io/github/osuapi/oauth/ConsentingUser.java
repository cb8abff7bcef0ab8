package io.github.osuapi.oauth;

import io.github.osuapi.sandbox.OsuSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A user of the sandbox who is signed in there, and agrees or refuses on its consent page. */
public final class ConsentingUser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]*)\"");
  private static final OkHttpClient HTTP =
      new OkHttpClient.Builder().followRedirects(false).build();

  private final OsuSandbox sandbox;
  private final long user;

  public ConsentingUser(OsuSandbox sandbox, long user) {
    this.sandbox = sandbox;
    this.user = user;
  }

  /** Returns the address that the browser is sent back to. */
  public URI agree(URI page) {
    return answer(page, true);
  }

  /** Returns the address that the browser is sent back to. */
  public URI refuse(URI page) {
    return answer(page, false);
  }

  private URI answer(URI page, boolean agrees) {
    String cookie = sandbox.signIn(user);
    Request.Builder shown = new Request.Builder().url(page.toString()).header("Cookie", cookie);
    try (Response consent = HTTP.newCall(shown.build()).execute()) {
      if (consent.isRedirect()) {
        return location(consent);
      }
      FormBody.Builder form = new FormBody.Builder().add("_token", token(consent.body().string()));
      if (!agrees) {
        form.add("_method", "DELETE");
      }
      Request pressed =
          new Request.Builder()
              .url(sandbox.baseUrl() + "/oauth/authorize")
              .header("Cookie", cookie)
              .post(form.build())
              .build();
      try (Response back = HTTP.newCall(pressed).execute()) {
        return location(back);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String token(String page) {
    List<MatchResult> tokens = TOKEN.matcher(page).results().toList();
    return tokens.get(0).group(1);
  }

  private static URI location(Response response) {
    return URI.create(Objects.requireNonNull(response.header("Location")));
  }
}
