package io.github.osuapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.MissingScopeException;
import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.error.TokenRequiredException;
import io.github.osuapi.error.UserRequiredException;
import io.github.osuapi.model.NewsPost;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserScoreType;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OsuClientTest {
  private OsuSandbox sandbox;

  @BeforeAll
  void start() {
    sandbox = OsuSandbox.start();
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  private OsuClientBuilder client() {
    return OsuClient.builder().baseUrl(sandbox.baseUrl()).strictJson(true);
  }

  private OsuClientBuilder withCredentials() {
    return client().credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret());
  }

  @Test
  void readsWithoutATokenWhatNeedsNone() {
    try (OsuClient osu = client().grant(Grant.ANONYMOUS).build()) {
      List<NewsPost> news = osu.news().list().limit(5).stream().limit(12).toList();
      assertThat(news).hasSize(12).doesNotHaveDuplicates();
    }
  }

  @Test
  void saysThatATokenIsNeeded() {
    try (OsuClient osu = client().build()) {
      assertThatExceptionOfType(TokenRequiredException.class)
          .isThrownBy(() -> osu.users().get(1000).execute())
          .withMessageStartingWith("users.get: ")
          .withMessageContaining("scope public")
          .withMessageContaining("client credentials, authorization code");
    }
  }

  @Test
  void readsPublicDataByClientCredentials() {
    try (OsuClient osu = withCredentials().grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC).build()) {
      UserExtended byName = osu.users().get("ClientOwner").mode(Ruleset.OSU).execute();
      UserExtended byId = osu.users().get(OsuSandbox.CLIENT_OWNER).submit().join();
      assertThat(byName.id()).isEqualTo(OsuSandbox.CLIENT_OWNER).isEqualTo(byId.id());

      var best = osu.users().scores(byId.id(), UserScoreType.BEST).mode(Ruleset.OSU);
      assertThat(best.limit(2).stream()).isEqualTo(best.limit(100).execute());
      assertThat(best.limit(3).offset(1).execute())
          .extracting(Score::pp)
          .isEqualTo(best.limit(100).stream().skip(1).limit(3).map(Score::pp).toList());
    }
  }

  @Test
  void saysThatAUserIsNeeded() {
    try (OsuClient osu = withCredentials().grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC).build()) {
      assertThatExceptionOfType(UserRequiredException.class)
          .isThrownBy(() -> osu.friends().list().execute())
          .withMessageStartingWith("friends.list: ")
          .withMessageContaining("authorization code");
    }
  }

  @Test
  void saysWhichScopeIsMissing() {
    String token =
        sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "identify", "public");
    try (OsuClient osu = client().token(AccessToken.of(token)).build()) {
      assertThatExceptionOfType(MissingScopeException.class)
          .isThrownBy(() -> osu.friends().list().execute())
          .withMessage(
              "friends.list: needs scope friends.read, the token carries identify, public. Add"
                  + " FRIENDS_READ to the declared scopes and get a new token; grants that open"
                  + " it: authorization code.")
          .satisfies(
              e -> assertThat(e.held()).containsExactlyInAnyOrder(Scope.IDENTIFY, Scope.PUBLIC));
      assertThat(osu.me().get().execute().id()).isEqualTo(OsuSandbox.CLIENT_OWNER);
    }
  }

  @Test
  void saysWhatTheServerCouldNotFind() {
    try (OsuClient osu = withCredentials().grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC).build()) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> osu.beatmaps().get(99999999).execute())
          .satisfies(
              e -> {
                assertThat(e.answer().status()).isEqualTo(404);
                assertThat(e.answer().endpointId()).isEqualTo("beatmaps.get");
                assertThat(e.answer().body()).isNotEmpty();
              });
    }
  }

  @Test
  void saysThatTheSecretIsWrong() {
    try (OsuClient osu =
        client()
            .credentials(SandboxClient.OWNED.id(), "not-the-secret")
            .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC)
            .build()) {
      assertThatExceptionOfType(OAuthException.class)
          .isThrownBy(() -> osu.users().get(1000).execute())
          .withMessageNotContaining("not-the-secret")
          .satisfies(e -> assertThat(e.code()).contains("invalid_client"));
    }
  }

  @Test
  void refusesATokenThatTheServerWouldNotIssue() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> OsuClient.builder().grant(Grant.CLIENT_CREDENTIALS, Scope.DELEGATE, Scope.PUBLIC))
        .withMessageContaining("public on a token with delegate");
  }

  @Test
  void refusesASecondTokenOfAuthorizationCode() {
    OsuClientBuilder builder =
        OsuClient.builder()
            .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC)
            .grant(Grant.CLIENT_CREDENTIALS, Scope.DELEGATE, Scope.CHAT_WRITE)
            .grant(Grant.AUTHORIZATION_CODE, Scope.PUBLIC);

    assertThatIllegalStateException()
        .isThrownBy(() -> builder.grant(Grant.AUTHORIZATION_CODE, Scope.IDENTIFY))
        .withMessage(
            "this client has a token of authorization code already. Its user agrees once, to all"
                + " scopes together: give them to one call of grant(...)");
  }

  @Test
  void saysWhatAGrantNeeds() {
    OsuClientBuilder withoutCredentials =
        OsuClient.builder().grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC);
    assertThatIllegalStateException()
        .isThrownBy(withoutCredentials::build)
        .withMessageContaining("credentials(id, secret)");
    OsuClientBuilder withoutRedirect =
        OsuClient.builder().credentials(1, "secret").grant(Grant.AUTHORIZATION_CODE);
    assertThatIllegalStateException()
        .isThrownBy(withoutRedirect::build)
        .withMessageContaining("redirectUri(address)");
  }

  @Test
  void saysThatNobodyCanSignIn() {
    try (OsuClient osu = client().build()) {
      assertThatIllegalStateException()
          .isThrownBy(osu::authorize)
          .withMessageContaining("authorization code");
    }
  }

  @Test
  void failsAfterItIsClosed() {
    OsuClient osu = client().build();
    osu.close();
    osu.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> osu.news().list().execute())
        .withMessageContaining("closed");
  }

  @Test
  void presetsShowWhatTheirTokensOpen() {
    try (OsuGuest guest =
            OsuGuest.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
                .build();
        OsuBot bot =
            OsuBot.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(SandboxClient.BOT.id(), SandboxClient.BOT.secret())
                .build();
        OsuAnonymous anonymous = OsuAnonymous.builder().baseUrl(sandbox.baseUrl()).build()) {
      assertThat(guest.users().get(1000).execute().username()).isEqualTo("ClientOwner");
      assertThat(bot.users().get(1000).execute().username()).isEqualTo("ClientOwner");
      assertThat(bot.chat().join(3, OsuSandbox.HELPER_BOT).execute().channelId()).isEqualTo(3);
      assertThat(bot.chat().sendMessage(3, "hello").execute().content()).isEqualTo("hello");
      assertThat(anonymous.wiki().get("en", "Help_centre").execute().path())
          .isEqualTo("Help_centre");
    }
  }
}
