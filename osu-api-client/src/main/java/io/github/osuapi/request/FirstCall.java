package io.github.osuapi.request;

import io.github.osuapi.json.JsonInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Loads what the first call of a process needs, on a thread of its own, while others make the HTTP
 * client and describe the request. Java keeps what is loaded, so that whoever needs it finds it; an
 * error is left to them, too.
 */
final class FirstCall extends Thread {
  private static final AtomicBoolean EXPECTED = new AtomicBoolean();
  private static final byte[] SMALL = "{\"id\":2}".getBytes(StandardCharsets.UTF_8);

  private FirstCall() {
    super("osu-api first call");
    setDaemon(true);
  }

  /** Begins to load, the first time. Does not block. */
  static void expect() {
    if (EXPECTED.compareAndSet(false, true)) {
      new FirstCall().start();
    }
  }

  @Override
  public void run() {
    try {
      tls();
      parser();
    } catch (Exception | LinkageError e) {
      // Whoever needs it meets the same, and can say so.
    }
  }

  /** Reads the certificates that Java trusts: most of what there is to do. */
  private static void tls() throws GeneralSecurityException {
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init((KeyStore) null);
    SSLContext.getInstance("TLS").init(null, trusted.getTrustManagers(), null);
  }

  private static void parser() throws IOException {
    try (JsonInput input = JsonInput.of(new ByteArrayInputStream(SMALL), false, null)) {
      input.skipValue();
    }
  }
}
