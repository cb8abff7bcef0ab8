package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SandboxBrowserTest {
  private final List<String> callbacks = new CopyOnWriteArrayList<>();
  private OsuSandbox sandbox;
  private HttpServer app;

  @BeforeEach
  void start() throws IOException {
    sandbox = OsuSandbox.start();
    app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    app.createContext(
        "/callback",
        exchange -> {
          callbacks.add(exchange.getRequestURI().getQuery());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    app.start();
  }

  @AfterEach
  void stop() {
    app.stop(0);
    sandbox.close();
  }

  private URI page(String scope) {
    return URI.create(
        sandbox.baseUrl()
            + "/oauth/authorize?client_id=1&response_type=code&state=s&scope="
            + scope
            + "&redirect_uri=http://127.0.0.1:"
            + app.getAddress().getPort()
            + "/callback");
  }

  @Test
  void allowsAndDenies() {
    SandboxBrowser browser = sandbox.browser(OsuSandbox.SECOND_USER);

    browser.deny(page("public"));
    browser.allow(page("public"));

    assertThat(callbacks).hasSize(2);
    assertThat(callbacks.get(0)).contains("error=access_denied", "state=s");
    assertThat(callbacks.get(1)).startsWith("code=").endsWith("state=s");
  }

  @Test
  void saysWhatTheSandboxSaysToAnAppThatItRefuses() {
    SandboxBrowser browser = sandbox.browser(OsuSandbox.SECOND_USER);

    assertThatThrownBy(() -> browser.allow(page("delegate")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the sandbox refuses the request, status 400");
    assertThatThrownBy(() -> sandbox.browser(77)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void deniesOnlyWhatTheUserIsAskedFor() {
    SandboxBrowser browser = sandbox.browser(OsuSandbox.SECOND_USER);
    URI unknown = URI.create(page("public").toString().replace("client_id=1", "client_id=77"));
    String token =
        sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.SECOND_USER, "identify", "public");

    assertThatThrownBy(() -> browser.deny(unknown))
        .hasMessageStartingWith("the sandbox refuses the request, status 400");
    assertThatThrownBy(() -> browser.deny(page("public")))
        .hasMessage("there is nothing to deny: the user has been asked before");

    sandbox.reset();
    browser.deny(page("public"));
    assertThat(callbacks).singleElement().asString().contains("error=access_denied");
    assertThat(Http.api(sandbox, token, "me").statusCode()).isEqualTo(200);
  }
}
