package io.github.osuapi.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuBot;
import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of a client's tokens each request carries to the sandbox. */
class SeveralTokensTest {
  private static final Set<Scope> DELEGATED =
      Set.of(
          Scope.CHAT_WRITE,
          Scope.CHAT_WRITE_MANAGE,
          Scope.DELEGATE,
          Scope.FORUM_WRITE,
          Scope.FORUM_WRITE_MANAGE,
          Scope.GROUP_PERMISSIONS,
          Scope.MULTIPLAYER_WRITE_MANAGE);

  private final List<Request> sent = Collections.synchronizedList(new ArrayList<>());
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .addNetworkInterceptor(
              chain -> {
                sent.add(chain.request());
                return chain.proceed(chain.request());
              })
          .build();
  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  @Test
  void aBotSendsEachCallWithTheTokenThatMayMakeIt() {
    try (OsuBot osu = bot()) {
      osu.users().get("ClientOwner").mode(Ruleset.OSU).execute();
      osu.chat().sendMessage(3, "hello").executeRaw();
      osu.forums().reply(5001, "hello").executeRaw();
      osu.beatmaps().get(7001).execute();
    }

    assertThat(paths())
        .containsExactly(
            "/oauth/token",
            "/api/v2/users/@ClientOwner/osu",
            "/oauth/token",
            "/api/v2/chat/channels/3/messages",
            "/api/v2/forums/topics/5001/reply",
            "/api/v2/beatmaps/7001");
    assertThat(scopesSent())
        .containsExactly(
            Set.of(), Set.of(Scope.PUBLIC), Set.of(), DELEGATED, DELEGATED, Set.of(Scope.PUBLIC));
  }

  @Test
  void whatNeedsNoTokenCarriesThatOfAUserWhereNoOtherIsDeclared() {
    String user = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "friends.read");
    try (OsuClient osu =
        OsuClient.builder()
            .baseUrl(sandbox.baseUrl())
            .httpClient(http)
            .token(AccessToken.of(user))
            .build()) {
      osu.news().list().execute();
    }

    assertThat(scopesSent()).containsExactly(Set.of(Scope.FRIENDS_READ));
  }

  @Test
  void whatNeedsNoTokenCarriesNoneWhereALesserGrantIsDeclared() {
    String user = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "friends.read");
    try (OsuClient osu = guest().token(AccessToken.of(user)).build()) {
      osu.news().list().execute();
      osu.friends().list().execute();
      osu.users().get("ClientOwner").mode(Ruleset.OSU).execute();
    }

    assertThat(scopesSent())
        .containsExactly(Set.of(), Set.of(Scope.FRIENDS_READ), Set.of(), Set.of(Scope.PUBLIC));
  }

  private OsuClientBuilder guest() {
    return OsuClient.builder()
        .baseUrl(sandbox.baseUrl())
        .httpClient(http)
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
        .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC);
  }

  private OsuBot bot() {
    return OsuBot.builder()
        .baseUrl(sandbox.baseUrl())
        .httpClient(http)
        .credentials(SandboxClient.BOT.id(), SandboxClient.BOT.secret())
        .build();
  }

  private List<String> paths() {
    return sent.stream().map(request -> request.url().encodedPath()).toList();
  }

  private List<Set<Scope>> scopesSent() {
    return sent.stream()
        .map(request -> Optional.ofNullable(request.header("Authorization")))
        .map(
            header ->
                header
                    .map(value -> AccessToken.of(value.replace("Bearer ", "")).scopes())
                    .orElse(Set.of()))
        .toList();
  }
}
