package io.github.osuapi.oauth;

import okhttp3.OkHttpClient;

/** The server's token endpoint. Immutable and thread-safe. */
public final class TokenEndpoint {
  private final OkHttpClient client;
  private final ServerAddress server;
  private final String userAgent;

  /**
   * Creates an endpoint.
   *
   * @param client whose connections are used
   * @param server where the server is
   * @param userAgent how the app introduces itself
   */
  public TokenEndpoint(OkHttpClient client, ServerAddress server, String userAgent) {
    this.client = client.newBuilder().followRedirects(false).build();
    this.server = server;
    this.userAgent = userAgent;
  }

  /**
   * Returns where the server is.
   *
   * @return the address
   */
  public ServerAddress server() {
    return server;
  }

  @Override
  public String toString() {
    return "TokenEndpoint[" + server + ", " + userAgent + ", " + client.followRedirects() + "]";
  }
}
