package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.sandbox.fault.Fault;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private HttpResponse<String> get() {
    return Http.get(sandbox.baseUrl() + "/api/v2/news");
  }

  @Test
  void oneFaultMeetsOneRequest() {
    sandbox.faults().next(Fault.error(500));

    HttpResponse<String> failed = get();
    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(failed.body()).isEqualTo("{\"error\":null}");
    assertThat(get().statusCode()).isEqualTo(200);
  }

  @Test
  void tooManyRequestsComeWithAndWithoutRetryAfter() {
    sandbox.faults().next(Fault.tooManyRequests());
    sandbox.faults().next(Fault.tooManyRequests(7));

    assertThat(get().headers().firstValue("Retry-After")).isEmpty();
    assertThat(get().headers().firstValue("Retry-After")).hasValue("7");
  }

  @Test
  void bodiesAreTruncatedAndConnectionsDropped() {
    sandbox.faults().plan(path -> path.endsWith("/news"), Fault.truncated(), 1);
    assertThatThrownBy(this::get).isInstanceOf(UncheckedIOException.class);

    sandbox.faults().plan(path -> path.endsWith("/wiki"), Fault.dropped(), 1);
    assertThat(get().statusCode()).isEqualTo(200);
    sandbox.faults().clear();
    sandbox.faults().plan(path -> path.endsWith("/news"), Fault.dropped(), 5);
    assertThatThrownBy(this::get).isInstanceOf(UncheckedIOException.class);
  }
}
