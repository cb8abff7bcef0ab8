package io.github.osuapi.benchmarks.scale;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.endpoint.EndpointGroups;
import io.github.osuapi.json.JsonTypes;
import io.github.osuapi.model.ModelAdapters;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.request.ApiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** A client for each of a thousand users, over the connections of one application. */
final class ManyUsers {
  private static final int USERS = 1000;

  /** What a client of a user is: all groups of endpoints. */
  private static final class Client extends EndpointGroups {
    Client(ApiContext context) {
      super(context);
    }
  }

  /** What one makes for a user by hand: a client that adds the token, and services on it. */
  private record ByHand(Retrofit retrofit, JsonAdapter<UserExtended> users) {}

  private ManyUsers() {}

  static List<Row> measure(String url) throws InterruptedException {
    long ours;
    try (ApiContext application =
        ApiContext.builder().baseUrl(url).models(ModelAdapters.INSTANCE).build()) {
      users(application, 1);
      long before = Heap.used();
      ours = Heap.grown(before, users(application, USERS));
    }
    OkHttpClient http = new OkHttpClient();
    byHand(http, url, 1);
    long before = Heap.used();
    long others = Heap.grown(before, byHand(http, url, USERS));
    return List.of(
        Row.lower("heap of 1000 users' clients vs a Retrofit for each", ours, others, 1, "bytes"));
  }

  private static List<Client> users(ApiContext application, int count) {
    List<Client> clients = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      AccessToken token =
          AccessToken.opaque("token" + i, TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null);
      Client client = new Client(application.withTokens(List.of(TokenSource.of(token))));
      clients.add(client);
    }
    return clients;
  }

  private static List<ByHand> byHand(OkHttpClient http, String url, int count) {
    List<ByHand> clients = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String token = "Bearer token" + i;
      OkHttpClient authorized =
          http.newBuilder()
              .addInterceptor(
                  chain ->
                      chain.proceed(
                          chain.request().newBuilder().header("Authorization", token).build()))
              .build();
      Moshi moshi = new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();
      clients.add(
          new ByHand(
              new Retrofit.Builder().baseUrl(url).callFactory(authorized).build(),
              moshi.adapter(UserExtended.class)));
    }
    return clients;
  }
}
