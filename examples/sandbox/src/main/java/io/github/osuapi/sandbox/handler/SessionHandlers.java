package io.github.osuapi.sandbox.handler;

import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import java.util.Map;

/** {@code session/verify}. No code is ever sent, so none is right. */
final class SessionHandlers {
  Map<String, ApiHandler> handlers() {
    return Map.of(
        "POST session/verify",
        SessionHandlers::verify,
        "POST session/verify/mail-fallback",
        request -> ApiResponse.json(Json.object().put("method", "mail")),
        "POST session/verify/reissue",
        request ->
            ApiResponse.json(
                Json.object()
                    .put("message", "Verification code reissued, new verification email sent.")));
  }

  private static ApiResponse verify(ApiRequest request) {
    throw new ApiError(422, "Incorrect verification code.");
  }
}
