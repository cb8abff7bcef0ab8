package io.github.osuapi.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.recorded.RecordedToken;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.request.PagedRequest;
import io.github.osuapi.request.WalkIterator;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.addition.NewMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every list that the sandbox hands out in pages to its end, and counts what that takes. */
class SandboxWalksTest {
  private static OsuSandbox sandbox;
  private static long lastHidden;

  /** Lists whose last page may look as if more followed, so that one more is asked for. */
  private static final Set<String> OPEN_ENDED =
      Set.of("users.scores", "chat.messages", "rankings.list");

  /** Lists that are walked forwards too. */
  private static final Map<String, Function<OsuClient, PagedRequest<?, ?>>> FORWARDS =
      Map.of(
          "matches.get", osu -> osu.matches().get(111).after(0),
          "rooms.events", osu -> osu.rooms().events(6).after(0),
          "chat.messages", osu -> osu.chat().messages(3).since(lastHidden));

  private final AtomicInteger requests = new AtomicInteger();

  @BeforeAll
  static void start() {
    sandbox = OsuSandbox.start();
    lastHidden = sandbox.add(NewMessage.of(3, OsuSandbox.SECOND_USER, "!help"));
    for (int i = 0; i < 60; i++) {
      sandbox.add(NewMessage.of(3, OsuSandbox.SECOND_USER, "message " + i));
    }
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static Stream<Endpoint> paginated() {
    return EndpointTable.ENDPOINTS.stream().filter(e -> e.paging() != Paging.NONE);
  }

  @ParameterizedTest
  @MethodSource("paginated")
  void theWalkGivesWhatAllPagesHold(Endpoint endpoint) {
    try (OsuClient osu = client(endpoint)) {
      walk((PagedRequest<?, ?>) Calls.of(osu, endpoint));
      if (FORWARDS.containsKey(endpoint.id())) {
        walk(FORWARDS.get(endpoint.id()).apply(osu));
      }
    }
  }

  private void walk(PagedRequest<?, ?> request) {
    String list = request.endpoint().id();
    requests.set(0);
    List<?> walked = request.stream().toList();
    int taken = requests.getAndSet(0);
    long pages = StreamSupport.stream(request.pages().spliterator(), false).count();

    assertThat(walked).as(list).isNotEmpty().doesNotHaveDuplicates();
    assertThat((long) taken)
        .as("requests of " + list)
        .isEqualTo(OPEN_ENDED.contains(list) && taken > pages ? pages + 1 : pages);
    assertThat(oneByOne(request)).as(list).isEqualTo(walked);
  }

  /** Takes one item at a time, each with a walk of its own that goes on from the last. */
  private static List<Object> oneByOne(PagedRequest<?, ?> request) {
    List<Object> items = new ArrayList<>();
    WalkIterator<?> walk = request.walk().maxItems(1).iterator();
    while (walk.hasNext()) {
      items.add(walk.next());
      walk = request.walk().from(walk.position()).maxItems(1).iterator();
    }
    return items;
  }

  @Test
  void everyListThatComesInPagesIsWalked() {
    assertThat(paginated()).hasSize(29);
  }

  private OsuClient client(Endpoint endpoint) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  requests.incrementAndGet();
                  return chain.proceed(chain.request());
                })
            .build();
    OsuClientBuilder builder =
        OsuClient.builder().baseUrl(sandbox.baseUrl()).httpClient(http).limits(RateLimits.none());
    RecordedToken token =
        Tokens.all().stream()
            .filter(t -> TokenRules.opens(Tokens.kind(t), Tokens.scopes(t), endpoint.access()))
            .findFirst()
            .orElseThrow();
    Tokens.issue(sandbox, token).ifPresent(value -> builder.token(AccessToken.of(value)));
    return builder.build();
  }
}
