package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.error.OsuApiException;
import io.github.osuapi.oauth.ClientCredentialsTokens;
import io.github.osuapi.oauth.ClientRegistration;
import io.github.osuapi.oauth.TokenEndpoint;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoggingTest {
  private static final Logger OURS = Logger.getLogger("io.github.osuapi");

  private final Lines lines = new Lines();
  private TestServer server;

  @BeforeEach
  void listen() throws IOException {
    server = new TestServer();
    OURS.setLevel(Level.ALL);
    OURS.addHandler(lines);
  }

  @AfterEach
  void close() {
    OURS.removeHandler(lines);
    OURS.setLevel(null);
    server.close();
  }

  @Test
  void callsThatSucceedAreNotLogged() {
    server.answer(200, "{\"access_token\":\"good\",\"expires_in\":86400}");
    server.answer(200, "{\"a\":1}");
    assertThat(TestRequest.get(credentials(), TestRequest.PUBLIC).execute()).containsEntry("a", 1L);
    assertThat(lines.all()).isEmpty();
  }

  @Test
  void errorsAreLoggedWithoutWhatWasAskedFor() {
    server.answer(404, "{\"error\":\"not here\"}");
    ApiContext context = server.context();
    assertThatThrownBy(() -> TestRequest.get(context, TestRequest.PUBLIC).execute())
        .isInstanceOf(OsuApiException.class);
    assertThat(lines.all())
        .containsExactly("FINE " + Course.class.getName() + " GET things/{thing}: 404");
  }

  @Test
  void refusedTokensAreLoggedWithoutSecrets() {
    server.answer(401, "{\"error\":\"invalid_client\"}");
    ApiContext context = credentials();
    assertThatThrownBy(() -> TestRequest.get(context, TestRequest.PUBLIC).execute())
        .isInstanceOf(OAuthException.class);
    assertThat(lines.all())
        .singleElement()
        .asString()
        .startsWith("FINE " + TokenEndpoint.class.getName() + " POST oauth/token, ")
        .endsWith(": 401")
        .doesNotContain("the-secret");
  }

  @Test
  void listenersThatFailAreLogged() {
    server.answer(200, "{}");
    ApiContextBuilder builder = server.builder();
    builder
        .calls()
        .listener(
            event -> {
              throw new IllegalStateException("of the listener");
            });
    ApiContext context = server.add(builder);
    assertThat(TestRequest.get(context, EndpointAccess.anonymous()).execute()).isEmpty();
    assertThat(lines.all())
        .containsExactly(
            "WARNING "
                + CallSettings.class.getName()
                + " A call listener failed; the call goes on");
  }

  private ApiContext credentials() {
    return server.add(
        server
            .builder()
            .tokens(
                endpoint ->
                    new ClientCredentialsTokens(
                        endpoint, new ClientRegistration(7, "the-secret"), Set.of(Scope.PUBLIC))));
  }

  private static final class Lines extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    List<String> all() {
      return lines;
    }

    @Override
    public void publish(LogRecord line) {
      String message = new SimpleFormatter().formatMessage(line);
      lines.add(line.getLevel().getName() + " " + line.getLoggerName() + " " + message);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
