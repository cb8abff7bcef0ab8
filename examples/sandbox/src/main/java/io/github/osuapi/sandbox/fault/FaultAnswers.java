package io.github.osuapi.sandbox.fault;

import io.github.osuapi.sandbox.route.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What takes the place of the real answer. */
public final class FaultAnswers {
  private static final int DEPTH = 100_000;
  private static final byte[] GARBAGE = {'{', '"', (byte) 0xff, 0, (byte) 0xc3, '"', '=', '<'};

  private FaultAnswers() {}

  /**
   * Returns what comes in place of the real answer.
   *
   * @param fault what goes wrong
   * @return the answer; empty where the real one is sent, and spoiled on the way if at all
   */
  public static Optional<ApiResponse> replacement(Fault fault) {
    return switch (fault.kind()) {
      case ERROR -> Optional.of(error(fault));
      case PAGE -> Optional.of(ApiResponse.html(fault.status(), page(fault.status())));
      case NULL_ERROR -> Optional.of(ApiResponse.error(200, null));
      case GARBAGE -> Optional.of(ApiResponse.file("application/json", GARBAGE));
      case TOO_DEEP ->
          Optional.of(
              ApiResponse.file(
                  "application/json", "{\"a\":".repeat(DEPTH).getBytes(StandardCharsets.UTF_8)));
      default -> Optional.empty();
    };
  }

  private static ApiResponse error(Fault fault) {
    if (fault.status() == 401) {
      return ApiResponse.unauthenticated();
    }
    boolean tooMany = fault.status() == 429;
    ApiResponse response = ApiResponse.error(fault.status(), tooMany ? "Too Many Attempts." : null);
    String retryAfter = fault.retryAfter();
    return retryAfter == null ? response : response.with("Retry-After", retryAfter);
  }

  private static String page(int status) {
    return "<!DOCTYPE html><html><head><title>"
        + status
        + "</title></head><body><h1>The proxy speaks</h1></body></html>";
  }
}
