package io.github.osuapi.oauth;

import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where an osu! server is: what its site, its token endpoint and its API are relative to. Immutable
 * and thread-safe.
 */
public final class ServerAddress {
  private static final ServerAddress OSU = of("https://osu.ppy.sh/");

  private final HttpUrl root;

  private ServerAddress(HttpUrl root) {
    this.root = root;
  }

  /**
   * Returns the address of the official server.
   *
   * @return {@code https://osu.ppy.sh/}
   */
  public static ServerAddress osu() {
    return OSU;
  }

  /**
   * Reads an address.
   *
   * @param url an https address, or an http address of this machine, such as {@code
   *     http://localhost:8080/}
   * @return the address; a missing slash at its end is added
   * @throws IllegalArgumentException where it is no such address
   */
  public static ServerAddress of(String url) {
    HttpUrl root = parse(url);
    if (!root.isHttps() && !isLoopback(root.host())) {
      throw new IllegalArgumentException(
          "tokens and secrets would cross the network readable: the address "
              + root
              + " is plain http. Use https, or allow it with allowInsecureHttp()");
    }
    return new ServerAddress(root);
  }

  /**
   * Reads an address that may be plain http on any host: tokens and secrets are readable on the way
   * there.
   *
   * @param url an http or https address
   * @return the address; a missing slash at its end is added
   * @throws IllegalArgumentException where it is no such address
   */
  public static ServerAddress insecure(String url) {
    return new ServerAddress(parse(url));
  }

  private static HttpUrl parse(String url) {
    Objects.requireNonNull(url, "url");
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null
        || parsed.query() != null
        || parsed.fragment() != null
        || !parsed.username().isEmpty()
        || !parsed.password().isEmpty()) {
      throw new IllegalArgumentException(
          "a server's address is http or https, a host and at most a path, such as"
              + " https://osu.ppy.sh/; got one that is not");
    }
    return parsed.encodedPath().endsWith("/")
        ? parsed
        : parsed.newBuilder().addPathSegment("").build();
  }

  static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
  }

  /**
   * Returns the address of something on the server.
   *
   * @param path a path without a slash at its start, for example {@code oauth/token}
   * @return the address of it
   */
  public HttpUrl resolve(String path) {
    return Objects.requireNonNull(root.resolve(path), path);
  }

  /**
   * Tells whether an address is on this server: same scheme, host and port.
   *
   * @param url the address
   * @return whether the server's tokens may be sent there
   */
  public boolean serves(HttpUrl url) {
    return url.scheme().equals(root.scheme())
        && url.host().equals(root.host())
        && url.port() == root.port();
  }

  /**
   * Returns the address itself.
   *
   * @return the address, its path ending with a slash
   */
  public HttpUrl url() {
    return root;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ServerAddress address && address.root.equals(root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
