package io.github.osuapi.sandbox;

import io.github.osuapi.sandbox.addition.Addition;
import io.github.osuapi.sandbox.addition.Additions;
import io.github.osuapi.sandbox.fault.Faults;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import io.github.osuapi.sandbox.route.OwnRoute;
import io.github.osuapi.sandbox.world.World;
import io.github.osuapi.sandbox.world.WorldSeed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A local osu! server in one process, on the loopback address only. Thread-safe; requests are
 * answered one at a time.
 *
 * <pre>{@code
 * try (OsuSandbox sandbox = OsuSandbox.start()) {
 *   String token = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "public");
 *   URI user = URI.create(sandbox.baseUrl() + "/api/v2/users/1000");
 * }
 * }</pre>
 */
public final class OsuSandbox implements AutoCloseable {
  /** The id of the user {@code ClientOwner}, who has scores, friends and clients. */
  public static final long CLIENT_OWNER = 1000;

  /** The id of the user {@code SecondUser}. */
  public static final long SECOND_USER = 1001;

  /** The id of the bot account {@code HelperBot}. */
  public static final long HELPER_BOT = 1002;

  /** The id of the bot account {@code ModBot}, which moderates forums. */
  public static final long MODERATOR_BOT = 1014;

  private final SandboxServer server;
  private final SandboxState state;

  private OsuSandbox(Builder builder) {
    List<SandboxClient> clients = new ArrayList<>(SandboxClient.seeded());
    clients.addAll(builder.clients);
    List<BiConsumer<World, Instant>> changes = List.copyOf(builder.changes);
    Clock clock = builder.clock;
    this.state =
        new SandboxState(
            clock, clients, builder.signedIn, () -> world(changes, clock), builder.routes);
    this.server = SandboxServer.start(builder.port, state);
  }

  /**
   * Starts a sandbox on a free port.
   *
   * @return the sandbox, ready to answer
   */
  public static OsuSandbox start() {
    return builder().start();
  }

  /**
   * Starts with the choices.
   *
   * @return a builder with the defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells where the sandbox is.
   *
   * @return for example {@code http://127.0.0.1:40123}, without a slash at the end
   */
  public String baseUrl() {
    return server.baseUrl();
  }

  /**
   * Issues a token without any request and without asking the rules, so that a test can hold one
   * that no grant would give.
   *
   * @param client whose token
   * @param user who authorized it; {@code null} for client credentials
   * @param scopes what it may do, for example {@code public}
   * @return the access token
   */
  public String issueToken(SandboxClient client, @Nullable Long user, String... scopes) {
    return issue(client, user, Duration.ofDays(1), scopes).accessToken();
  }

  /**
   * Issues a token with its refresh token, without any request and without asking the rules.
   *
   * @param client whose token
   * @param user who authorized it; {@code null} for client credentials
   * @param lifetime how long it works; negative for one that has expired already
   * @param scopes what it may do
   * @return the token
   */
  public IssuedToken issue(
      SandboxClient client, @Nullable Long user, Duration lifetime, String... scopes) {
    return state.tokens().issue(client.id(), user, Arrays.asList(scopes), lifetime);
  }

  /**
   * Signs a user in to the site, as the sign-in page does.
   *
   * @param user the user's id
   * @return the {@code Cookie} header that a browser would send
   */
  public String signIn(long user) {
    return state.signIn(user);
  }

  /**
   * Opens a browser in which a user is signed in to the site.
   *
   * @param user the user's id
   * @return the browser
   * @throws IllegalArgumentException where there is no such user
   */
  public SandboxBrowser browser(long user) {
    return new SandboxBrowser(signIn(user));
  }

  /**
   * Tells the faults on demand.
   *
   * @return the faults, to plan more
   */
  public Faults faults() {
    return state.faults();
  }

  /**
   * Lists the users.
   *
   * @return their names, by id
   */
  public Map<Long, String> users() {
    return state.names();
  }

  /**
   * Adds something to the world, until the next {@link #reset()}.
   *
   * @param addition what to add, for example a {@link io.github.osuapi.sandbox.addition.NewUser}
   * @return its id
   * @throws IllegalArgumentException where it names something that is not there
   */
  public long add(Addition<?> addition) {
    return state.add(List.of(addition)).get(0);
  }

  /**
   * Goes back to the beginning: the seeded world with the builder's additions, no faults, empty
   * throttles, and nobody has allowed an app anything. Tokens and sessions stay.
   */
  public void reset() {
    state.reset();
  }

  private static World world(List<BiConsumer<World, Instant>> changes, Clock clock) {
    World world = WorldSeed.fresh();
    changes.forEach(change -> change.accept(world, clock.instant()));
    return world;
  }

  @Override
  public void close() {
    server.close();
  }

  /** The choices for a sandbox. Not thread-safe. */
  public static final class Builder {
    private int port;
    private Clock clock = Clock.systemUTC();
    private @Nullable Long signedIn;
    private final List<SandboxClient> clients = new ArrayList<>();
    private final List<BiConsumer<World, Instant>> changes = new ArrayList<>();
    private final List<OwnRoute> routes = new ArrayList<>();

    private Builder() {}

    /**
     * Chooses the port.
     *
     * @param value 1 to 65535, or 0 for any that is free, which is the default
     * @return this
     */
    public Builder port(int value) {
      this.port = value;
      return this;
    }

    /**
     * Chooses the clock that tokens, throttles and everything written go by.
     *
     * @param value the clock; the system's is the default
     * @return this
     */
    public Builder clock(Clock value) {
      this.clock = value;
      return this;
    }

    /**
     * Makes every browser signed in, so that the consent page comes at once.
     *
     * @param user the user's id
     * @return this
     */
    public Builder signedIn(long user) {
      this.signedIn = user;
      return this;
    }

    /**
     * Adds a client to those of {@link SandboxClient#seeded()}.
     *
     * @param client the client
     * @return this
     */
    public Builder client(SandboxClient client) {
      clients.add(client);
      return this;
    }

    /**
     * Changes the world that the sandbox starts with, and returns to.
     *
     * @param change what to do with the seeded world; called again by {@link #reset()}
     * @return this
     */
    public Builder world(Consumer<World> change) {
      changes.add((world, now) -> change.accept(world));
      return this;
    }

    /**
     * Adds something to the world that the sandbox starts with, and returns to.
     *
     * @param addition what to add, for example a {@link io.github.osuapi.sandbox.addition.NewUser}
     * @return this
     */
    public Builder add(Addition<?> addition) {
      changes.add(addition::addTo);
      return this;
    }

    /**
     * Adds what a JSON text describes to the world that the sandbox starts with.
     *
     * @param json additions, as {@link Additions} reads them
     * @return this
     * @throws IllegalArgumentException where the text is no such JSON
     */
    public Builder add(String json) {
      Additions.read(json).forEach(this::add);
      return this;
    }

    /**
     * Adds a route.
     *
     * @param route the route, which comes before the server's own
     * @return this
     */
    public Builder route(OwnRoute route) {
      routes.add(route);
      return this;
    }

    /**
     * Starts the sandbox.
     *
     * @return the sandbox, ready to answer
     * @throws IllegalArgumentException where an addition names something that is not there
     */
    public OsuSandbox start() {
      return new OsuSandbox(this);
    }
  }
}
