package io.github.osuapi.benchmarks.scale;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.client.OsuApplication;
import io.github.osuapi.oauth.AccessToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** A client for each of a thousand users, over the connections of one application. */
final class ManyUsers {
  private static final int USERS = 1000;

  private ManyUsers() {}

  static List<Row> measure(String url) throws InterruptedException {
    long ours;
    try (OsuApplication application = OsuApplication.builder().baseUrl(url).build()) {
      users(application, 1);
      long before = Heap.used();
      ours = Heap.grown(before, users(application, USERS));
    }
    OkHttpClient http = new OkHttpClient();
    byHand(http, url, 1);
    long before = Heap.used();
    long others = Heap.grown(before, byHand(http, url, USERS));
    return List.of(
        Row.lower("1 000 users' clients vs a Retrofit for each, heap", ours, others, 1, "bytes"));
  }

  private static List<OsuClient> users(OsuApplication application, int count) {
    List<OsuClient> clients = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      AccessToken token =
          AccessToken.opaque("token" + i, TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null);
      clients.add(OsuClient.builder().application(application).token(token).build());
    }
    return clients;
  }

  /**
   * What one makes for a user by hand: an HTTP client that adds the token, and a Retrofit on it.
   */
  private static List<Retrofit> byHand(OkHttpClient http, String url, int count) {
    List<Retrofit> clients = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String token = "Bearer token" + i;
      OkHttpClient authorized =
          http.newBuilder()
              .addInterceptor(
                  chain ->
                      chain.proceed(
                          chain.request().newBuilder().header("Authorization", token).build()))
              .build();
      clients.add(new Retrofit.Builder().baseUrl(url).callFactory(authorized).build());
    }
    return clients;
  }
}
