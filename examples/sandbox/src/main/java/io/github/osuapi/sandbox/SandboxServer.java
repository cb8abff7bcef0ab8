package io.github.osuapi.sandbox;

import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.RawRequest;
import io.github.osuapi.sandbox.world.World;
import io.javalin.Javalin;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Request;

/** The socket: turns HTTP into requests of the sandbox and back. */
final class SandboxServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Javalin javalin;
  private final SandboxRouter router;
  private final SandboxState state;

  private SandboxServer(SandboxState state) {
    this.state = state;
    this.router = new SandboxRouter(state);
    this.javalin =
        Javalin.create(
            config -> {
              config.showJavalinBanner = false;
              config.startupWatcherEnabled = false;
              config.http.generateEtags = false;
              config.jetty.modifyHttpConfiguration(
                  http -> {
                    http.setUriCompliance(UriCompliance.UNSAFE);
                    http.setSendServerVersion(false);
                  });
            });
    javalin.before(this::handle);
  }

  static SandboxServer start(int port, SandboxState state) {
    SandboxServer server = new SandboxServer(state);
    server.javalin.start(LOOPBACK, port);
    return server;
  }

  String baseUrl() {
    return "http://" + LOOPBACK + ":" + javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private void handle(Context context) {
    context.skipRemainingHandlers();
    Optional<Fault> fault =
        ControlEndpoint.isAt(context.path())
            ? Optional.empty()
            : state.faults().take(context.path());
    if (fault.isPresent() && fault.get().kind() == Fault.Kind.DROPPED) {
      drop(context);
      return;
    }
    fault.ifPresent(f -> sleep(f.delay().toMillis()));
    ApiResponse response =
        fault
            .filter(f -> f.kind() == Fault.Kind.ERROR)
            .map(SandboxServer::error)
            .orElseGet(() -> answer(context));
    send(context, response, fault.isPresent() && fault.get().kind() == Fault.Kind.TRUNCATED);
  }

  private ApiResponse answer(Context context) {
    Map<String, String> headers = new HashMap<>();
    context.headerMap().forEach((name, v) -> headers.put(name.toLowerCase(Locale.ROOT), v));
    HttpServletRequest request = context.req();
    synchronized (state) {
      return router.answer(
          new RawRequest(
              request.getMethod(),
              request.getRequestURI(),
              request.getQueryString(),
              headers,
              context.body(),
              context.ip(),
              baseUrl()));
    }
  }

  private void send(Context context, ApiResponse response, boolean truncated) {
    context.status(response.status());
    response.headers().forEach((n, v) -> context.header(n, here(v)));
    if (!response.headers().containsKey("Cache-Control")) {
      context.header("Cache-Control", "no-cache, private");
    }
    byte[] body = response.body();
    String type = response.contentType();
    if (type == null) {
      return;
    }
    if (type.startsWith("application/json")) {
      body = here(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
    context.res().setContentType(type);
    if (truncated) {
      truncate(context, body);
    } else {
      context.result(body);
    }
  }

  private String here(String text) {
    return text.replace(World.RECORDED_HOST, baseUrl());
  }

  private static ApiResponse error(Fault fault) {
    boolean tooMany = fault.status() == 429;
    ApiResponse response = ApiResponse.error(fault.status(), tooMany ? "Too Many Attempts." : null);
    Long retryAfter = fault.retryAfter();
    return retryAfter == null ? response : response.with("Retry-After", retryAfter.toString());
  }

  private static void truncate(Context context, byte[] body) {
    try {
      context.res().setContentLength(body.length);
      context.res().getOutputStream().write(body, 0, body.length / 2);
      context.res().flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    drop(context);
  }

  private static void drop(Context context) {
    Request request = Request.getBaseRequest(context.req());
    if (request == null) {
      throw new IllegalStateException("the request did not come through Jetty");
    }
    request.getHttpChannel().getEndPoint().close();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
