package io.github.osuapi.oauth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.osuapi.error.OAuthException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Receives the redirect that ends a sign-in, on a port of this machine that no other machine
 * reaches. Accepts one redirect, whose {@code state} is that of the sign-in; whatever else comes is
 * refused and does not disturb the wait.
 *
 * <p>Thread-safe. Listens from {@link #open} to {@link #close}.
 */
public final class LoopbackReceiver implements AutoCloseable {
  private static final int DEFAULT_PORT = 80;

  private final List<HttpServer> servers = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool(LoopbackReceiver::thread);
  private final AtomicReference<@Nullable AuthorizationRequest> expected = new AtomicReference<>();
  private final AtomicBoolean answered = new AtomicBoolean();
  private final CompletableFuture<String> code = new CompletableFuture<>();
  private final URI redirectUri;
  private final String path;

  private LoopbackReceiver(URI asked, List<InetAddress> addresses) throws IOException {
    path = asked.getRawPath().isEmpty() ? "/" : asked.getRawPath();
    int port = asked.getPort() < 0 ? DEFAULT_PORT : asked.getPort();
    try {
      for (InetAddress address : addresses) {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
        servers.add(server);
        port = server.getAddress().getPort();
        server.setExecutor(threads);
        server.createContext("/", this::handle);
      }
    } catch (IOException e) {
      close();
      throw e;
    }
    redirectUri = asked.getPort() < 0 ? asked : LoopbackAddress.withPort(asked, port);
    servers.forEach(HttpServer::start);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "osu-api-sign-in");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Begins to listen.
   *
   * @param redirectUri an http address of this machine: of {@code localhost}, {@code 127.0.0.1} or
   *     {@code [::1]}; port 0 takes any free one, which the server accepts for {@code 127.0.0.1}
   * @return the receiver, listening
   * @throws IllegalArgumentException where it is another address
   * @throws OAuthException where the port is taken
   */
  public static LoopbackReceiver open(URI redirectUri) {
    List<InetAddress> addresses = LoopbackAddress.of(redirectUri);
    try {
      return new LoopbackReceiver(redirectUri, addresses);
    } catch (IOException e) {
      throw OAuthException.unfinished(
          "cannot listen for the browser's redirect on port "
              + redirectUri.getPort()
              + " of this machine: "
              + e.getMessage()
              + ". Stop the program that uses it, or register another redirect URI",
          e);
    }
  }

  /**
   * Returns where the browser must come back to.
   *
   * @return the redirect URI with the port that is listened on
   */
  public URI redirectUri() {
    return redirectUri;
  }

  /**
   * Expects the redirect of a sign-in. To be called once, before the browser is opened.
   *
   * @param request the sign-in
   * @return the authorization code to be; fails with {@link OAuthException} where the user or the
   *     server refused
   * @throws IllegalStateException where a sign-in is expected already
   */
  public CompletableFuture<String> receive(AuthorizationRequest request) {
    if (!expected.compareAndSet(null, request)) {
      throw new IllegalStateException(
          "a receiver serves one sign-in: open another for the next one");
    }
    return code;
  }

  private void handle(HttpExchange exchange) throws IOException {
    Callback callback = Callback.parse(exchange.getRequestURI().getRawQuery());
    SignInPage page = page(exchange, callback);
    try (exchange) {
      page.send(exchange);
    } finally {
      if (page.ends()) {
        end(callback);
      }
    }
  }

  private SignInPage page(HttpExchange exchange, Callback callback) {
    if (!exchange.getRequestURI().getRawPath().equals(path)) {
      return SignInPage.NOT_FOUND;
    }
    if (!exchange.getRequestMethod().equals("GET")) {
      return SignInPage.NOT_A_GET;
    }
    String destination = exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest");
    if (destination != null && !destination.equals("document")) {
      return SignInPage.NOT_OURS;
    }
    AuthorizationRequest request = expected.get();
    if (request == null || !callback.answers(request)) {
      return SignInPage.NOT_OURS;
    }
    if (!answered.compareAndSet(false, true)) {
      return SignInPage.USED;
    }
    return callback.hasCode() ? SignInPage.DONE : SignInPage.REFUSED;
  }

  /** Only after the page was sent: whoever waits closes the connection. */
  private void end(Callback callback) {
    try {
      code.complete(callback.code());
    } catch (OAuthException e) {
      code.completeExceptionally(e);
    }
  }

  /** Stops listening. A sign-in that is still waited for fails. */
  @Override
  public void close() {
    boolean interrupted = Thread.currentThread().isInterrupted();
    servers.forEach(server -> server.stop(0));
    if (interrupted) {
      // Newer JDKs take the interrupt for an end of their waiting, and forget it.
      Thread.currentThread().interrupt();
    }
    threads.shutdown();
    code.completeExceptionally(
        OAuthException.unfinished("the receiver was closed before anybody signed in", null));
  }
}
