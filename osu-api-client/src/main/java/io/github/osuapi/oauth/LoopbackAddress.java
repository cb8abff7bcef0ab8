package io.github.osuapi.oauth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Which addresses of this machine a redirect URI means. */
final class LoopbackAddress {
  private static final byte[] IPV4 = {127, 0, 0, 1};
  private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  private LoopbackAddress() {}

  /**
   * Returns the addresses to listen on: for {@code localhost} all that a browser may try, so that
   * no other program can take the one that is left.
   */
  static List<InetAddress> of(URI redirectUri) {
    String host = redirectUri.getHost();
    if (!"http".equalsIgnoreCase(redirectUri.getScheme())
        || host == null
        || !isListenable(host)
        || redirectUri.getRawUserInfo() != null
        || redirectUri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "a redirect is received on this machine alone, on an address such as"
              + " http://localhost:3914/; got "
              + redirectUri);
    }
    try {
      return addresses(host);
    } catch (IOException e) {
      throw new UncheckedIOException("the network interfaces cannot be listed", e);
    }
  }

  private static boolean isListenable(String host) {
    return host.equalsIgnoreCase("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }

  private static List<InetAddress> addresses(String host) throws IOException {
    InetAddress four = InetAddress.getByAddress("localhost", IPV4);
    InetAddress six = InetAddress.getByAddress("localhost", IPV6);
    if (host.equals("[::1]")) {
      return List.of(six);
    }
    List<InetAddress> addresses = new ArrayList<>(List.of(four));
    if (!host.equals("127.0.0.1") && NetworkInterface.getByInetAddress(six) != null) {
      addresses.add(six);
    }
    return addresses;
  }

  static URI withPort(URI uri, int port) {
    try {
      return new URI(
          uri.getScheme(), null, uri.getHost(), port, uri.getPath(), uri.getQuery(), null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no redirect URI: " + uri, e);
    }
  }
}
