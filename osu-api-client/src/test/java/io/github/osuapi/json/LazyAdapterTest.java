package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An adapter that is looked up when the first value comes. */
class LazyAdapterTest {
  private final AtomicInteger lookups = new AtomicInteger();
  private final Moshi moshi =
      new Moshi.Builder()
          .add(
              (type, annotations, all) -> {
                lookups.incrementAndGet();
                return null;
              })
          .add(JsonTypes.FACTORY)
          .build();

  @Test
  void looksUpOnceAndNotBefore() throws IOException {
    JsonAdapter<Instant> lazy = new LazyAdapter<>(moshi, Instant.class);
    assertThat(lookups).hasValue(0);

    Instant read = lazy.fromJson("\"2026-11-22T07:57:02Z\"");

    assertThat(read).isEqualTo(Instant.parse("2026-11-22T07:57:02Z"));
    assertThat(lazy.toJson(read)).isEqualTo("\"2026-11-22T07:57:02+00:00\"");
    assertThat(lookups).hasValue(1);
  }

  @Test
  void namesATypeWithoutAnAdapterWhenItIsMet() {
    JsonAdapter<Thread> lazy = new LazyAdapter<>(moshi, Thread.class);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> lazy.fromJson("{}"))
        .withMessageContaining("java.lang.Thread");
  }
}
