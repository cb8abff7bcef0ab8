package io.github.osuapi.client;

import io.github.osuapi.oauth.ClientRegistration;
import io.github.osuapi.request.ApiContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What several clients of one application share: connections, threads, limits, options, and the
 * OAuth client that the application is registered as. For programs that have more than one client,
 * such as one for public data and one for each user.
 *
 * <pre>{@code
 * OsuApplication app = OsuApplication.builder().credentials(id, secret).build();
 * OsuGuest guest = OsuGuest.builder().application(app).build();
 * UserClients<FriendsAppClient> users =
 *     FriendsAppClient.builder().application(app).redirectUri(callback).users(stores);
 * }</pre>
 *
 * <p>Thread-safe. Its clients end when it is closed, and not before.
 */
public final class OsuApplication implements AutoCloseable {
  private final ApiContext context;
  private final @Nullable ClientRegistration registration;

  private OsuApplication(ApiContext context, @Nullable ClientRegistration registration) {
    this.context = context;
    this.registration = registration;
  }

  /**
   * Begins an application.
   *
   * @return a builder for the official server
   */
  public static Builder builder() {
    return new Builder();
  }

  ApiContext context() {
    return context;
  }

  Optional<ClientRegistration> registration() {
    return Optional.ofNullable(registration);
  }

  /**
   * Ends the application and its clients: later calls fail, and the connections and threads that it
   * made are freed. Does not revoke any token. Does not block.
   */
  @Override
  public void close() {
    context.close();
  }

  /** Names the OAuth client, without its secret. */
  @Override
  public String toString() {
    return "OsuApplication[" + context.server() + ", " + registration + "]";
  }

  /** Collects what an application is made of. Not thread-safe. */
  public static final class Builder extends CredentialsClientBuilder<Builder> {
    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /**
     * Makes the application. Sends nothing.
     *
     * @return the application
     * @throws IllegalArgumentException where the base URL is none, or plain http elsewhere
     * @throws IllegalStateException where it was given an application
     */
    public OsuApplication build() {
      requireNoApplication("OsuApplication");
      return new OsuApplication(buildContext(), ownRegistration());
    }
  }
}
