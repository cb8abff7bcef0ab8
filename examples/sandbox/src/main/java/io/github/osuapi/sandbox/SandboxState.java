package io.github.osuapi.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.addition.Addition;
import io.github.osuapi.sandbox.fault.Faults;
import io.github.osuapi.sandbox.handler.Handlers;
import io.github.osuapi.sandbox.oauth.AuthorizeEndpoint;
import io.github.osuapi.sandbox.oauth.CodeStore;
import io.github.osuapi.sandbox.oauth.OAuthClient;
import io.github.osuapi.sandbox.oauth.Sessions;
import io.github.osuapi.sandbox.oauth.TokenEndpoint;
import io.github.osuapi.sandbox.oauth.TokenStore;
import io.github.osuapi.sandbox.route.ApiServer;
import io.github.osuapi.sandbox.route.OwnRoute;
import io.github.osuapi.sandbox.route.Throttle;
import io.github.osuapi.sandbox.world.World;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a running sandbox is made of. */
final class SandboxState {
  private final Clock clock;
  private final TokenStore tokens;
  private final Sessions sessions;
  private final AuthorizeEndpoint authorize;
  private final TokenEndpoint tokenEndpoint;
  private final Throttle throttle;
  private final Faults faults = new Faults();
  private final Supplier<World> start;
  private final List<OwnRoute> routes;
  private volatile World world;
  private volatile ApiServer api;

  SandboxState(
      Clock clock,
      List<SandboxClient> clients,
      @Nullable Long signedIn,
      Supplier<World> start,
      List<OwnRoute> routes) {
    this.clock = clock;
    this.start = start;
    this.routes = List.copyOf(routes);
    this.world = start.get();
    this.throttle = new Throttle(clock);
    if (signedIn != null && world.users().find(signedIn).isEmpty()) {
      throw new IllegalArgumentException("there is no user " + signedIn + " to be signed in");
    }
    Map<Long, OAuthClient> registered = new HashMap<>();
    for (SandboxClient client : clients) {
      requireOwner(client);
      registered.put(
          client.id(),
          new OAuthClient(
              client.id(),
              client.name(),
              client.secret(),
              client.owner(),
              isBot(world, client.owner()),
              client.redirectUris()));
    }
    this.tokens = new TokenStore(clock, registered);
    CodeStore codes = new CodeStore(clock);
    this.sessions = new Sessions(signedIn);
    this.authorize = new AuthorizeEndpoint(tokens, codes, sessions, this::names);
    this.tokenEndpoint = new TokenEndpoint(tokens, codes, this::userNamed);
    this.api = serve(world);
  }

  private ApiServer serve(World from) {
    return new ApiServer(Handlers.of(from, tokens, clock), tokens::caller, throttle, routes);
  }

  synchronized void reset() {
    world = start.get();
    api = serve(world);
    throttle.clear();
    faults.clear();
    tokens.forgetConsents();
  }

  private void requireOwner(SandboxClient client) {
    Long owner = client.owner();
    if (owner != null && world.users().find(owner).isEmpty()) {
      throw new IllegalArgumentException(
          "the client "
              + client.id()
              + " is registered by "
              + owner
              + ", who is not among the users. Add that user, or name one that is there");
    }
  }

  private static boolean isBot(World world, @Nullable Long user) {
    return user != null
        && world.users().find(user).map(row -> row.path("is_bot").asBoolean()).orElse(false);
  }

  /** Adds all of them, or none where one is refused. */
  synchronized List<Long> add(List<Addition<?>> additions) {
    Instant now = clock.instant();
    World trial = world.copy();
    additions.forEach(addition -> addition.addTo(trial, now));
    return additions.stream().map(addition -> addition.addTo(world, now)).toList();
  }

  synchronized Map<Long, String> names() {
    Map<Long, String> names = new TreeMap<>();
    for (ObjectNode user : world.users().all()) {
      names.put(user.get("id").asLong(), user.get("username").asText());
    }
    return names;
  }

  private @Nullable Long userNamed(String name) {
    for (Map.Entry<Long, String> entry : names().entrySet()) {
      if (entry.getValue().equals(name)) {
        return entry.getKey();
      }
    }
    return null;
  }

  synchronized String signIn(long user) {
    ObjectNode row =
        world
            .users()
            .find(user)
            .orElseThrow(() -> new IllegalArgumentException("there is no user " + user));
    return Sessions.COOKIE + "=" + sessions.signIn(row.get("id").asLong());
  }

  TokenStore tokens() {
    return tokens;
  }

  AuthorizeEndpoint authorize() {
    return authorize;
  }

  TokenEndpoint tokenEndpoint() {
    return tokenEndpoint;
  }

  Throttle throttle() {
    return throttle;
  }

  Faults faults() {
    return faults;
  }

  World world() {
    return world;
  }

  ApiServer api() {
    return api;
  }
}
