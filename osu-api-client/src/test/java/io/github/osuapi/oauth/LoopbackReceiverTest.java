package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.OAuthException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LoopbackReceiverTest {
  private final HttpClient browser = HttpClient.newHttpClient();
  private OAuthServer server;
  private LoopbackReceiver receiver;
  private AuthorizationRequest request;

  @BeforeEach
  void open() throws Exception {
    server = new OAuthServer();
    receiver = LoopbackReceiver.open(URI.create("http://127.0.0.1:0/callback"));
    request = server.flow(Scope.PUBLIC).begin(receiver.redirectUri());
  }

  @AfterEach
  void close() {
    receiver.close();
    server.close();
  }

  private HttpResponse<String> visit(String query) throws Exception {
    return get(receiver.redirectUri() + query);
  }

  private HttpResponse<String> get(String address) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void receivesTheCode() throws Exception {
    CompletableFuture<String> code = receiver.receive(request);

    HttpResponse<String> page = visit("?code=the-code&state=" + request.state());

    assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo("the-code");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Signed in").doesNotContain("the-code");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
  }

  @Test
  void refusesAForgedStateAndWaitsOn() throws Exception {
    CompletableFuture<String> code = receiver.receive(request);

    for (String forged :
        new String[] {
          "?code=evil&state=guess",
          "?code=evil",
          "",
          "?error=access_denied",
          "?code=evil&error=invalid_scope",
          "?state=" + request.state().toLowerCase(java.util.Locale.ROOT) + "&code=evil"
        }) {
      HttpResponse<String> page = visit(forged);
      assertThat(page.statusCode()).isEqualTo(400);
      assertThat(page.body()).doesNotContain("evil");
      assertThat(code).isNotDone();
    }

    visit("?code=the-code&state=" + request.state());
    assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo("the-code");
  }

  @Test
  void servesOneRedirect() throws Exception {
    CompletableFuture<String> code = receiver.receive(request);
    visit("?code=first&state=" + request.state());

    HttpResponse<String> second = visit("?code=second&state=" + request.state());

    assertThat(second.statusCode()).isEqualTo(410);
    assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo("first");
    assertThatThrownBy(() -> receiver.receive(request)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void receivesARefusal() throws Exception {
    CompletableFuture<String> code = receiver.receive(request);

    HttpResponse<String> page =
        visit("?&error=access_denied&hint=The+user+denied+the+request&state=" + request.state());

    assertThat(page.body()).contains("Not signed in");
    assertThatThrownBy(() -> code.get(30, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(OAuthException.class)
        .hasMessageContaining("access_denied: The user denied the request");
  }

  @Test
  void receivesTheRefusalOfAScopeThatComesWithoutState() throws Exception {
    CompletableFuture<String> code = receiver.receive(request);

    visit("?error=invalid_scope&hint=Check+the+%60nonsense%60+scope");

    // Anybody may have sent it: nothing of it is repeated.
    assertThatThrownBy(() -> code.get(30, TimeUnit.SECONDS))
        .hasMessageContaining("invalid_scope: the server does not give one of the scopes")
        .hasMessageNotContaining("nonsense");
  }

  @Test
  void aPictureOfAnotherPageEndsNothing() throws Exception {
    CompletableFuture<String> code = receiver.receive(request);

    HttpResponse<String> page =
        browser.send(
            HttpRequest.newBuilder(
                    URI.create(receiver.redirectUri() + "?error=invalid_scope&hint=evil"))
                .header("Sec-Fetch-Dest", "image")
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(code).isNotDone();
  }

  @Test
  void knowsItsPathAlone() throws Exception {
    CompletableFuture<String> code = receiver.receive(request);
    String root = "http://127.0.0.1:" + receiver.redirectUri().getPort();

    assertThat(get(root + "/favicon.ico").statusCode()).isEqualTo(404);
    assertThat(get(root + "/callback/x?code=a&state=" + request.state()).statusCode())
        .isEqualTo(404);
    assertThat(get(root + "/?code=a&state=" + request.state()).statusCode()).isEqualTo(404);
    assertThat(code).isNotDone();
  }

  @Test
  void acceptsNoOtherMethod() throws Exception {
    CompletableFuture<String> code = receiver.receive(request);
    URI address = URI.create(receiver.redirectUri() + "?code=a&state=" + request.state());

    for (String method : new String[] {"POST", "HEAD", "DELETE"}) {
      HttpRequest other =
          HttpRequest.newBuilder(address)
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();
      assertThat(browser.send(other, HttpResponse.BodyHandlers.discarding()).statusCode())
          .isEqualTo(405);
    }
    assertThat(code).isNotDone();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n\r\n",
        "GET\r\n\r\n",
        "GET /callback?code=%zz&state=%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /call|back HTTP/1.1\r\n\r\n",
        "NONSENSE NONSENSE NONSENSE\r\n\r\n",
        "\0\1\2\3\r\n\r\n"
      })
  void survivesMalformedRequests(String malformed) throws Exception {
    CompletableFuture<String> code = receiver.receive(request);

    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), receiver.redirectUri().getPort())) {
      socket.getOutputStream().write(malformed.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      readAll(socket);
    }

    assertThat(code).isNotDone();
    visit("?code=the-code&state=" + request.state());
    assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo("the-code");
  }

  private static void readAll(Socket socket) {
    try {
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("reset");
    }
  }

  @Test
  void isNotDisturbedByAConnectionThatSaysNothing() throws Exception {
    CompletableFuture<String> code = receiver.receive(request);

    try (Socket idle =
            new Socket(InetAddress.getLoopbackAddress(), receiver.redirectUri().getPort());
        Socket slow =
            new Socket(InetAddress.getLoopbackAddress(), receiver.redirectUri().getPort())) {
      slow.getOutputStream().write("GET /call".getBytes(StandardCharsets.US_ASCII));
      assertThat(idle.isConnected()).isTrue();
      visit("?code=the-code&state=" + request.state());
    }

    assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo("the-code");
  }

  @Test
  void isReachedAtEveryAddressOfLocalhost() throws Exception {
    try (LoopbackReceiver named = LoopbackReceiver.open(URI.create("http://localhost:0/"))) {
      CompletableFuture<String> code = named.receive(request);

      HttpResponse<String> page =
          get(named.redirectUri() + "?code=the-code&state=" + request.state());

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo("the-code");
    }
  }

  @Test
  void failsTheWaitWhenClosed() {
    CompletableFuture<String> code = receiver.receive(request);

    receiver.close();

    assertThatThrownBy(() -> code.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(OAuthException.class);
    assertThatThrownBy(() -> visit("")).isInstanceOf(IOException.class);
  }

  @Test
  void saysThatThePortIsTaken() {
    assertThatThrownBy(() -> LoopbackReceiver.open(receiver.redirectUri()))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("" + receiver.redirectUri().getPort());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost:3914/",
        "http://example.com:3914/",
        "http://0.0.0.0:3914/",
        "http://192.168.0.1/",
        "http://localhost.example.com/",
        "http://user@localhost:3914/",
        "myapp://callback",
        "/callback"
      })
  void listensOnThisMachineAlone(String address) {
    assertThatThrownBy(() -> LoopbackReceiver.open(URI.create(address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(address);
  }
}
