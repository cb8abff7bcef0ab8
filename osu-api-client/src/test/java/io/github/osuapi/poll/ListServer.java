package io.github.osuapi.poll;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.AccessToken;
import java.io.IOException;
import java.util.EnumSet;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** A server of one list behind a real socket, and a client of it. */
final class ListServer implements AutoCloseable {
  private static final AccessToken TOKEN =
      AccessToken.opaque(
          "the-token",
          TokenKind.AUTHORIZATION_CODE,
          EnumSet.of(Scope.PUBLIC, Scope.CHAT_READ, Scope.IDENTIFY),
          null);

  private final MockWebServer server = new MockWebServer();
  private final OsuClient osu;

  /** Starts one that answers each address with JSON. */
  ListServer(Function<HttpUrl, String> answers) throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(answers.apply(request.getUrl()))
                .build();
          }
        });
    server.start();
    osu =
        OsuClient.builder()
            .baseUrl(server.url("/").toString())
            .limits(RateLimits.none())
            .token(TOKEN)
            .build();
  }

  OsuClient osu() {
    return osu;
  }

  int requests() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    osu.close();
    server.close();
  }
}
