package io.github.osuapi.request;

import io.github.osuapi.json.JsonInput;
import io.github.osuapi.json.Timestamps;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.TrustManagerFactory;

/**
 * Loads what the first call of a process needs, on a thread of its own, while others make the HTTP
 * client and describe the request. Java keeps what is loaded, so that whoever needs it finds it; an
 * error is left to them, too.
 *
 * <p>Nothing on the way to the first answer is a lambda: in a JVM that has just started, making one
 * takes as long as loading several classes.
 */
final class FirstCall extends Thread {
  private static final AtomicBoolean EXPECTED = new AtomicBoolean();
  private static final byte[] TIME =
      "\"2007-09-16T00:00:00+00:00\"".getBytes(StandardCharsets.UTF_8);

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
      TrustManagerFactory trusted = certificates();
      try {
        parser();
      } finally {
        // Java keeps what it has read for as long as somebody does.
        Reference.reachabilityFence(trusted);
      }
    } catch (Exception | LinkageError e) {
      // Whoever needs it meets the same, and can say so.
    }
  }

  /** Reads those that Java trusts: most of what there is to do. */
  private static TrustManagerFactory certificates() throws GeneralSecurityException {
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init((KeyStore) null);
    return trusted;
  }

  private static void parser() throws IOException {
    try (JsonInput input = JsonInput.of(new ByteArrayInputStream(TIME), false, null)) {
      Timestamps.read(input);
    }
  }
}
