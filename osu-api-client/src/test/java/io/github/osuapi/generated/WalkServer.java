package io.github.osuapi.generated;

import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.request.ApiContext;
import io.github.osuapi.request.ApiContextBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * A server of one list of fruits, whose ids are 1, 2, 3 and so on. It answers within the HTTP
 * client, for tests that ask it thousands of times.
 */
final class WalkServer implements Interceptor, AutoCloseable {
  private final OkHttpClient http = new OkHttpClient.Builder().addInterceptor(this).build();
  private final ApiContext context = context(http);
  private int length;
  private int requests;

  private static ApiContext context(OkHttpClient http) {
    ApiContextBuilder builder = ApiContext.builder().baseUrl("http://localhost/").httpClient(http);
    builder.calls().limits(RateLimits.none());
    return builder.build();
  }

  @Override
  public Response intercept(Chain chain) {
    requests++;
    Request request = chain.request();
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create(answer(request.url()), MediaType.get("application/json")))
        .build();
  }

  ApiContext context() {
    return context;
  }

  /** How long the list is from now on; the count of requests starts anew. */
  void length(int items) {
    length = items;
    requests = 0;
  }

  int requests() {
    return requests;
  }

  /** Whether the lists with gaps leave an item out. */
  static boolean isLeftOut(long id) {
    return id % 3 == 2;
  }

  private String answer(HttpUrl url) {
    int limit = limit(url);
    return switch (Objects.requireNonNull(url.pathSegments().get(2))) {
      case "cursor" -> {
        int from = number(url.queryParameter("cursor_string"), 0);
        String next = from + limit < length ? "\"" + (from + limit) + "\"" : "null";
        yield "{\"items\":" + slice(from, limit) + ",\"cursor_string\":" + next + "}";
      }
      case "deep" -> deep(number(url.queryParameter("cursor_string"), 0), limit);
      case "object" -> {
        int from = number(url.queryParameter("cursor[from]"), 0);
        String next = from + limit < length ? "{\"from\":" + (from + limit) + "}" : "null";
        yield "{\"items\":" + slice(from, limit) + ",\"next_cursor\":" + next + "}";
      }
      case "page" -> page(url, limit, length);
      case "blind" -> blind(url, limit);
      case "bare" -> slice(number(url.queryParameter("offset"), 0), 4);
      case "offset" -> slice(number(url.queryParameter("offset"), 0), limit);
      case "gaps" -> array(gaps(ids(number(url.queryParameter("offset"), 0), limit)));
      case "log" -> log(url, limit);
      case "stuck" -> array(below(length, 4, true));
      case "below" -> array(below(number(url.queryParameter("max_id"), length), 4, true));
      default -> throw new IllegalArgumentException(url.toString());
    };
  }

  private String page(HttpUrl url, int limit, int end) {
    int from = (number(url.queryParameter("page"), 1) - 1) * limit;
    return "{\"items\":" + slice(from, limit) + ",\"left\":" + (end - from - limit) + "}";
  }

  /** Hands out 21 items at most, and says on no page that it is the last. */
  private String blind(HttpUrl url, int limit) {
    int from = (number(url.queryParameter("page"), 1) - 1) * limit;
    return "{\"items\":" + slice(from, Math.min(limit, Math.max(0, 21 - from))) + ",\"left\":1}";
  }

  /** Hands out 21 items at most, and repeats the last page where more are asked for. */
  private String deep(int asked, int limit) {
    int from = Math.min(asked, 21 - 1);
    String next = from + limit < length ? "\"" + (from + limit) + "\"" : "null";
    return "{\"items\":"
        + slice(from, Math.min(limit, 21 - from))
        + ",\"cursor_string\":"
        + next
        + "}";
  }

  private String log(HttpUrl url, int limit) {
    String after = url.queryParameter("after");
    List<Long> shown =
        after != null
            ? ids(Integer.parseInt(after), limit)
            : below(number(url.queryParameter("before"), length + 1) - 1, limit, false);
    return "{\"items\":"
        + array(shown)
        + ",\"first_id\":"
        + Math.min(1, length)
        + ",\"last_id\":"
        + length
        + "}";
  }

  private List<Long> below(int most, int limit, boolean falling) {
    int end = Math.min(most, length);
    List<Long> ids = new ArrayList<>(ids(Math.max(0, end - limit), Math.min(limit, end)));
    if (falling) {
      Collections.reverse(ids);
    }
    return ids;
  }

  private static List<Long> gaps(List<Long> ids) {
    return ids.stream().filter(id -> !isLeftOut(id)).toList();
  }

  private static int limit(HttpUrl url) {
    return Math.min(Math.max(number(url.queryParameter("limit"), 4), 2), 7);
  }

  private static int number(@Nullable String text, int absent) {
    return text == null ? absent : Integer.parseInt(text);
  }

  private String slice(int from, int limit) {
    return array(ids(from, limit));
  }

  private List<Long> ids(int from, int limit) {
    return LongStream.rangeClosed(from + 1L, Math.min(length, (long) from + limit))
        .boxed()
        .toList();
  }

  private static String array(List<Long> ids) {
    return FruitServer.array(ids.stream().mapToLong(Long::longValue).toArray());
  }

  @Override
  public void close() {
    context.close();
  }
}
