package io.github.osuapi.faults;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationCodeFlow;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.ClientRegistration;
import io.github.osuapi.oauth.ServerAddress;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.oauth.jdbc.JdbcTokenStores;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process that renews the tokens of a shared store, without end, until it is killed. */
final class RenewingChild {
  /** Printed when the first renewal is about to begin. */
  static final String READY = "ready";

  private RenewingChild() {}

  public static void main(String[] arguments) {
    AuthorizationCodeTokens tokens = tokens(arguments[0], store(arguments[1]), new OkHttpClient());
    AccessToken token = tokens.token().orElseThrow();
    System.out.println(READY);
    while (true) {
      token = tokens.replace(token).orElseThrow();
    }
  }

  /** A store by the place where it is: a file, or the address of a database. */
  static TokenStore store(String place) {
    if (!place.startsWith("jdbc:")) {
      return TokenStore.file(Path.of(place));
    }
    return JdbcTokenStores.of(JdbcConnectionPool.create(place, "sa", ""))
        .createTable()
        .leaseTime(Duration.ofSeconds(2))
        .of(Long.toString(OsuSandbox.SECOND_USER));
  }

  static AuthorizationCodeTokens tokens(String baseUrl, TokenStore store, OkHttpClient http) {
    AuthorizationCodeFlow flow =
        new AuthorizationCodeFlow(
            new TokenEndpoint(http, ServerAddress.of(baseUrl), "osu-api faults"),
            new ClientRegistration(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret()),
            URI.create("http://localhost:9000/callback"),
            Set.of(Scope.PUBLIC));
    return new AuthorizationCodeTokens(flow, store, SignIn.none());
  }
}
