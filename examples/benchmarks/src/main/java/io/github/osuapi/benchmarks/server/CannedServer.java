package io.github.osuapi.benchmarks.server;

import io.github.osuapi.benchmarks.decoding.Document;
import io.github.osuapi.benchmarks.decoding.Documents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Answers GETs over HTTP/1.1 with bytes that were made before: a thread for each connection, one
 * write for each answer. The main method is the server's process.
 */
public final class CannedServer {
  private static final Map<String, String> DOCUMENTS =
      Map.of("/users/", "profile", "/rankings/", "ranking page", "/search", "search page");
  private static final int BACKLOG = 1000;

  private final Map<String, byte[]> answers = new LinkedHashMap<>();
  private final CountDownLatch released = new CountDownLatch(1);

  private CannedServer() {
    DOCUMENTS.forEach((path, name) -> answers.put(path, answer(Documents.named(name))));
  }

  /**
   * Serves until its standard input ends. Prints the port first. A call of a path with {@code wait}
   * in it is answered after one with {@code release} in it came.
   *
   * @param args the key store of a {@link Certificate} to serve by TLS; none for plain HTTP
   * @throws IOException where no port can be opened
   * @throws GeneralSecurityException where the key store cannot be used
   */
  @SuppressWarnings("SystemConsoleNull") // Its parent writes to it, no person does.
  public static void main(String[] args) throws IOException, GeneralSecurityException {
    CannedServer server = new CannedServer();
    ServerSocketFactory sockets =
        args.length == 0 ? ServerSocketFactory.getDefault() : tls(Path.of(args[0]));
    try (ServerSocket socket =
        sockets.createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())) {
      System.out.println(socket.getLocalPort());
      daemon(() -> server.accept(socket));
      while (System.in.read() != -1) {
        // Nothing is said; the end is what matters.
      }
    }
  }

  private static ServerSocketFactory tls(Path keyStore)
      throws IOException, GeneralSecurityException {
    char[] password = Certificate.PASSWORD.toCharArray();
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(keyStore.toFile(), password), password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context.getServerSocketFactory();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  private static byte[] answer(Document document) {
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + document.json().length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] answer = new byte[head.length + document.json().length];
    System.arraycopy(head, 0, answer, 0, head.length);
    System.arraycopy(document.json(), 0, answer, head.length, document.json().length);
    return answer;
  }

  private void accept(ServerSocket socket) {
    try {
      while (true) {
        Socket connection = socket.accept();
        daemon(() -> serve(connection));
      }
    } catch (IOException e) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
      OutputStream out = connection.getOutputStream();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String path = line.split(" ", -1)[1];
        while (!line.isEmpty()) {
          line = in.readLine();
        }
        hold(path);
        out.write(find(path));
      }
    } catch (IOException e) {
      // The client is done with this connection.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void hold(String path) throws InterruptedException {
    if (path.contains("release")) {
      released.countDown();
    } else if (path.contains("wait")) {
      released.await();
    }
  }

  private byte[] find(String path) {
    return answers.entrySet().stream()
        .filter(answer -> path.contains(answer.getKey()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no answer to " + path))
        .getValue();
  }
}
