package io.github.osuapi.access;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Gets tokens from the sandbox as an app would, without this library: over its grants. */
public final class IssuedTokens {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_token\" value=\"(\\w+)\"");
  private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  private final OsuSandbox sandbox;
  private final OkHttpClient http;
  private final String cookie;

  public IssuedTokens(OsuSandbox sandbox, OkHttpClient http) {
    this.sandbox = sandbox;
    this.http = http.newBuilder().followRedirects(false).build();
    this.cookie = sandbox.signIn(OsuSandbox.HELPER_BOT);
  }

  /**
   * Asks for a token of a bot's client, whose owner signs in where somebody must: what depends on
   * the owner is allowed.
   *
   * @return the token, empty where the server refuses these scopes
   */
  public Optional<String> issue(Grant grant, Collection<Scope> scopes) throws IOException {
    String names = scopes.stream().map(Scope::wireName).collect(Collectors.joining(" "));
    return grant == Grant.CLIENT_CREDENTIALS ? token(credentials(names)) : authorize(names);
  }

  private static FormBody.Builder client(String grantType) {
    return new FormBody.Builder()
        .add("grant_type", grantType)
        .add("client_id", Long.toString(SandboxClient.BOT.id()))
        .add("client_secret", SandboxClient.BOT.secret());
  }

  private static FormBody credentials(String scopes) {
    return client("client_credentials").add("scope", scopes).build();
  }

  private Optional<String> token(FormBody form) throws IOException {
    try (Response response = http.newCall(post("/oauth/token", form)).execute()) {
      String body = response.body().string();
      if (response.code() == 400) {
        return Optional.empty();
      }
      return Optional.of(first(ACCESS_TOKEN, body));
    }
  }

  private Optional<String> authorize(String scopes) throws IOException {
    HttpUrl url =
        HttpUrl.get(sandbox.baseUrl() + "/oauth/authorize")
            .newBuilder()
            .addQueryParameter("client_id", Long.toString(SandboxClient.BOT.id()))
            .addQueryParameter("response_type", "code")
            .addQueryParameter("prompt", "consent")
            .addQueryParameter("scope", scopes)
            .build();
    Request ask = new Request.Builder().url(url).header("Cookie", cookie).build();
    String page;
    try (Response response = http.newCall(ask).execute()) {
      page = response.body().string();
      if (response.code() == 400) {
        return Optional.empty();
      }
    }
    FormBody consent = new FormBody.Builder().add("_token", first(FORM_TOKEN, page)).build();
    String code;
    try (Response response = http.newCall(post("/oauth/authorize", consent)).execute()) {
      code = HttpUrl.get(response.header("Location", "")).queryParameter("code");
    }
    return token(client("authorization_code").add("code", String.valueOf(code)).build());
  }

  private Request post(String path, FormBody form) {
    return new Request.Builder()
        .url(sandbox.baseUrl() + path)
        .header("Cookie", cookie)
        .header("Accept", "application/json")
        .post(form)
        .build();
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
