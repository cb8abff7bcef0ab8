package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user without a browser on this machine, who opens the page elsewhere and pastes what came. */
@Timeout(60)
class PastedSignInTest {
  private final OkHttpClient http = new OkHttpClient();
  private final OsuSandbox sandbox = OsuSandbox.start();
  private final List<String> shown = new ArrayList<>();
  private int pasted;

  @AfterEach
  void stop() {
    sandbox.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private AuthorizationCodeFlow flow() {
    return new AuthorizationCodeFlow(
        new TokenEndpoint(http, ServerAddress.of(sandbox.baseUrl()), "osu-api test"),
        new ClientRegistration(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret()),
        URI.create("http://localhost:9000/callback"),
        Set.of(Scope.PUBLIC));
  }

  private URI page() {
    return URI.create(shown.get(1));
  }

  private ConsentingUser user() {
    return new ConsentingUser(sandbox, OsuSandbox.SECOND_USER);
  }

  private TokenSet paste(UnaryOperator<String> answer) {
    return SignIn.pasted(
            shown::add,
            () -> {
              pasted++;
              return answer.apply(user().agree(page()).toString());
            })
        .signIn(flow());
  }

  private static String code(String address) {
    return address.replaceAll(".*[?&]code=([^&]*).*", "$1");
  }

  @Test
  void theWholeAddressSignsIn() {
    TokenSet tokens = paste(address -> "  " + address + "#_  ");

    assertThat(tokens.accessToken().userId()).hasValue(OsuSandbox.SECOND_USER);
    assertThat(shown).hasSize(3);
    assertThat(page().toString()).startsWith(sandbox.baseUrl() + "/oauth/authorize?");
    assertThat(shown.get(2)).contains("http://localhost:9000/callback");
  }

  @Test
  void theCodeAloneSignsIn() {
    assertThat(paste(PastedSignInTest::code).accessToken().userId())
        .hasValue(OsuSandbox.SECOND_USER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://localhost:9000/callback",
        "http://localhost:9000/callback?code=evil&state=guess",
        "http://localhost:9000/callback?code=evil"
      })
  void whatIsNotOfThisSignInIsAskedForAgain(String foreign) {
    TokenSet tokens = paste(address -> pasted == 1 ? foreign : address);

    assertThat(tokens.accessToken().userId()).hasValue(OsuSandbox.SECOND_USER);
    assertThat(shown.get(3)).contains("does not belong to this sign-in");
  }

  @Test
  void threeForeignAnswersEndIt() {
    assertThatThrownBy(() -> paste(address -> "http://localhost/?code=evil&state=guess"))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("none of 3 pasted answers")
        .hasMessageNotContaining("evil");
    assertThat(pasted).isEqualTo(3);
  }

  @Test
  void aWrongCodeIsRefusedByTheServer() {
    assertThatThrownBy(() -> paste(address -> "not-a-code"))
        .isInstanceOf(OAuthException.class)
        .hasMessageNotContaining("not-a-code");
  }

  @Test
  void aUserMayRefuse() {
    SignIn signIn = SignIn.pasted(shown::add, () -> user().refuse(page()).toString());

    assertThatThrownBy(() -> signIn.signIn(flow()))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("access_denied");
  }

  @Test
  void anInputThatEndsIsToldOf() {
    SignIn ended = SignIn.pasted(shown::add, () -> null);
    SignIn broken =
        SignIn.pasted(
            shown::add,
            () -> {
              throw new IOException("the terminal is gone");
            });

    assertThatThrownBy(() -> ended.signIn(flow()))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("the input has ended");
    assertThatThrownBy(() -> broken.signIn(flow()))
        .isInstanceOf(OAuthException.class)
        .hasRootCauseMessage("the terminal is gone");
  }

  @Test
  void theConsoleIsReadAndWritten() {
    InputStream in = System.in;
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setIn(new ByteArrayInputStream("not-a-code\n".getBytes(Charset.defaultCharset())));
    System.setOut(new PrintStream(printed, true, Charset.defaultCharset()));
    try {
      assertThatThrownBy(() -> SignIn.console().signIn(flow())).isInstanceOf(OAuthException.class);
    } finally {
      System.setIn(in);
      System.setOut(out);
    }

    assertThat(printed.toString(Charset.defaultCharset()))
        .contains(sandbox.baseUrl() + "/oauth/authorize?");
  }
}
