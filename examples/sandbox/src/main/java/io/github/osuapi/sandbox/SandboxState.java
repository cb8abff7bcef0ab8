package io.github.osuapi.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.fault.Faults;
import io.github.osuapi.sandbox.handler.Handlers;
import io.github.osuapi.sandbox.oauth.AuthorizeEndpoint;
import io.github.osuapi.sandbox.oauth.CodeStore;
import io.github.osuapi.sandbox.oauth.OAuthClient;
import io.github.osuapi.sandbox.oauth.Sessions;
import io.github.osuapi.sandbox.oauth.TokenEndpoint;
import io.github.osuapi.sandbox.oauth.TokenStore;
import io.github.osuapi.sandbox.route.ApiServer;
import io.github.osuapi.sandbox.route.Throttle;
import io.github.osuapi.sandbox.world.World;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private volatile World world;
  private volatile ApiServer api;

  SandboxState(Clock clock, List<SandboxClient> clients, @Nullable Long signedIn, World world) {
    this.clock = clock;
    this.throttle = new Throttle(clock);
    Map<Long, OAuthClient> registered = new HashMap<>();
    for (SandboxClient client : clients) {
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
    Map<Long, String> names = OsuSandbox.names(world);
    this.authorize = new AuthorizeEndpoint(tokens, codes, sessions, names);
    this.tokenEndpoint = new TokenEndpoint(tokens, codes, name -> userNamed(names, name));
    this.world = world;
    this.api = new ApiServer(Handlers.of(world, tokens, clock), tokens::caller, throttle);
  }

  void reset(World fresh) {
    world = fresh;
    api = new ApiServer(Handlers.of(fresh, tokens, clock), tokens::caller, throttle);
    throttle.clear();
    faults.clear();
  }

  private static boolean isBot(World world, @Nullable Long user) {
    return user != null
        && world.users().find(user).map(row -> row.path("is_bot").asBoolean()).orElse(false);
  }

  private static @Nullable Long userNamed(Map<Long, String> names, String name) {
    for (Map.Entry<Long, String> entry : names.entrySet()) {
      if (entry.getValue().equals(name)) {
        return entry.getKey();
      }
    }
    return null;
  }

  String signIn(long user) {
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
