package io.github.osuapi.sandbox;

import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.fault.FaultAnswers;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.route.RawRequest;
import io.github.osuapi.sandbox.world.World;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.util.JavalinLogger;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.UriCompliance;

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
    fault.filter(f -> f.kind() == Fault.Kind.LATENCY).ifPresent(f -> SpoiledBody.sleep(f.delay()));
    ApiResponse response =
        fault.flatMap(FaultAnswers::replacement).orElseGet(() -> answer(context));
    if (fault.isPresent() && fault.get().kind() == Fault.Kind.DROPPED) {
      SpoiledBody.close(context);
      return;
    }
    send(context, response, fault);
  }

  private ApiResponse answer(Context context) {
    Map<String, String> headers = new HashMap<>();
    context.headerMap().forEach((name, v) -> headers.put(name.toLowerCase(Locale.ROOT), v));
    HttpServletRequest request = context.req();
    RawRequest raw =
        new RawRequest(
            request.getMethod(),
            request.getRequestURI(),
            request.getQueryString(),
            headers,
            context.body(),
            context.ip(),
            baseUrl());
    synchronized (state) {
      try {
        return router.answer(raw);
      } catch (RuntimeException e) {
        JavalinLogger.error("The sandbox fails to answer " + raw.method() + " " + raw.rawPath(), e);
        return ApiResponse.error(500, null);
      }
    }
  }

  private void send(Context context, ApiResponse response, Optional<Fault> fault) {
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
      body = Json.replaced(body, World.RECORDED_HOST, baseUrl());
    }
    context.res().setContentType(type);
    if (fault.isPresent()) {
      SpoiledBody.send(context, body, fault.get());
    } else {
      context.result(body);
    }
  }

  private String here(String text) {
    return text.replace(World.RECORDED_HOST, baseUrl());
  }
}
