package io.github.osuapi.client;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.oauth.ClientCredentialsTokens;
import io.github.osuapi.oauth.ClientRegistration;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a client with client credentials can be given. Not thread-safe.
 *
 * @param <B> the builder itself, which the setters return
 */
public abstract class CredentialsClientBuilder<B extends CredentialsClientBuilder<B>>
    extends ClientBuilder<B> {
  private @Nullable ClientRegistration registration;

  /** For subclasses. */
  protected CredentialsClientBuilder() {}

  /**
   * Sets the OAuth client, as registered in the account settings of the site. That of the
   * application unless it is set.
   *
   * @param id the client's id
   * @param secret the client's secret
   * @return this
   * @throws IllegalArgumentException where the secret is blank
   * @see <a href="https://osu.ppy.sh/home/account/edit#oauth">Where clients are registered</a>
   */
  public B credentials(long id, String secret) {
    registration = new ClientRegistration(id, secret);
    return self();
  }

  @Override
  protected TokenSource source(TokenEndpoint endpoint, Grant grant, Set<Scope> scopes) {
    return grant == Grant.CLIENT_CREDENTIALS
        ? new ClientCredentialsTokens(endpoint, registration(grant), scopes)
        : super.source(endpoint, grant, scopes);
  }

  final @Nullable ClientRegistration ownRegistration() {
    return registration;
  }

  final ClientRegistration registration(Grant grant) {
    ClientRegistration known =
        registration != null
            ? registration
            : application().flatMap(OsuApplication::registration).orElse(null);
    return required(known, grant, "credentials(id, secret)", "an OAuth client");
  }
}
