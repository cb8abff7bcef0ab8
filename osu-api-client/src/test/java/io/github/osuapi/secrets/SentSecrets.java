package io.github.osuapi.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.FormBody;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Collects what goes over the wire and must be seen nowhere else. Thread-safe. */
final class SentSecrets implements Interceptor {
  private static final Set<String> SECRET_FIELDS =
      Set.of("client_secret", "code", "code_verifier", "refresh_token");
  private static final Set<String> SECRET_ANSWERS = Set.of("access_token", "refresh_token");
  private static final String BEARER = "Bearer ";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<String> secrets = ConcurrentHashMap.newKeySet();
  private final List<String> addresses = new CopyOnWriteArrayList<>();

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    addresses.add(request.url().toString());
    String authorization = request.header("Authorization");
    if (authorization != null) {
      secrets.add(authorization.substring(BEARER.length()));
    }
    if (request.body() instanceof FormBody form) {
      for (int i = 0; i < form.size(); i++) {
        if (SECRET_FIELDS.contains(form.name(i))) {
          secrets.add(form.value(i));
        }
      }
    }
    Response response = chain.proceed(request);
    if (request.url().encodedPath().equals("/oauth/token")) {
      collect(response);
    }
    return response;
  }

  private void collect(Response response) throws IOException {
    String text;
    try {
      text = response.peekBody(100_000).string();
    } catch (IOException e) {
      return;
    }
    if (text.startsWith("{")) {
      JsonNode answer = JSON.readTree(text);
      for (String field : SECRET_ANSWERS) {
        if (answer.path(field).isTextual()) {
          secrets.add(answer.path(field).textValue());
        }
      }
    }
  }

  void add(String secret) {
    secrets.add(secret);
  }

  /** Also the parts of a token: its signature alone would prove as much. */
  List<String> all() {
    return secrets.stream()
        .flatMap(secret -> Arrays.stream(secret.split("\\.")))
        .filter(part -> part.length() > 8)
        .toList();
  }

  List<String> addresses() {
    return addresses;
  }
}
