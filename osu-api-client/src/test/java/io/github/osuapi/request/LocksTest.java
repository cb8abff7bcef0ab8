package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.oauth.AccessToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call that waits for the network keeps nobody else waiting. */
@Timeout(60)
class LocksTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final OkHttpClient http = new OkHttpClient();
  private ServerSocket server;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    server.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  @Test
  void holdsNoLockWhileTheServerIsSilentButThoseOfOkHttp() throws Exception {
    AccessToken token =
        AccessToken.opaque("token", TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null);
    try (OsuClient osu =
        OsuClient.builder().baseUrl(url()).token(token).retries(Retries.never()).build()) {
      for (String sent : List.of("", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\":2,")) {
        List<String> alone = locksHeld(sent, this::call);

        assertThat(locksHeld(sent, () -> osu.users().get(2).execute())).isEqualTo(alone);
      }
    }
  }

  private byte[] call() throws IOException {
    Request request = new Request.Builder().url(url()).build();
    try (Response response = http.newCall(request).execute()) {
      return response.body().bytes();
    }
  }

  /** The kinds of the locks that a call's thread holds while it waits for more than was sent. */
  private List<String> locksHeld(String sent, Callable<?> call) throws Exception {
    Thread caller = new Thread(() -> ignoringItsEnd(call));
    caller.start();
    try (Socket connection = server.accept()) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
      while (!in.readLine().isEmpty()) {
        // The head of the request.
      }
      OutputStream out = connection.getOutputStream();
      out.write(sent.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return locks(whenItWaits(caller));
    } finally {
      caller.join();
    }
  }

  private static void ignoringItsEnd(Callable<?> call) {
    try {
      call.call();
    } catch (Exception e) {
      // The connection is closed once the locks are counted.
    }
  }

  private static ThreadInfo whenItWaits(Thread caller) throws InterruptedException {
    int still = 0;
    ThreadInfo info = info(caller);
    while (still < 5) {
      Thread.sleep(20);
      ThreadInfo now = info(caller);
      boolean reads =
          Arrays.stream(now.getStackTrace())
              .anyMatch(frame -> frame.getClassName().contains("NioSocketImpl"));
      boolean same = Arrays.equals(now.getStackTrace(), info.getStackTrace());
      still = reads && same ? still + 1 : 0;
      info = now;
    }
    return info;
  }

  private static ThreadInfo info(Thread thread) {
    return THREADS.getThreadInfo(new long[] {thread.getId()}, true, true)[0];
  }

  private static List<String> locks(ThreadInfo thread) {
    return Stream.concat(
            Arrays.stream(thread.getLockedMonitors()),
            Arrays.stream(thread.getLockedSynchronizers()))
        .map(LockInfo::getClassName)
        .sorted()
        .toList();
  }
}
