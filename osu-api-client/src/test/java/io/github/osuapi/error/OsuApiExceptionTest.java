package io.github.osuapi.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsuApiExceptionTest {

  private static ErrorAnswer answer(int status, @Nullable String message) {
    return new ErrorAnswer("users.get", status, message, "{}", Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "400, OsuApiException",
    "401, UnauthorizedException",
    "403, ForbiddenException",
    "404, NotFoundException",
    "409, OsuApiException",
    "422, ValidationException",
    "429, RateLimitException",
    "500, ServerErrorException",
    "503, ServerErrorException"
  })
  void fitsTheStatus(int status, String name) {
    OsuApiException exception = OsuApiException.of(answer(status, "no"));

    assertThat(exception.getClass().getSimpleName()).isEqualTo(name);
    assertThat(exception.status()).isEqualTo(status);
    assertThat(exception).hasMessageContaining("users.get").hasMessageContaining("" + status);
  }

  @Test
  void saysWhatTheServerSaid() {
    assertThat(OsuApiException.of(answer(422, "bad mode")))
        .hasMessageContaining("\"bad mode\"")
        .extracting(e -> e.serverMessage().orElseThrow())
        .isEqualTo("bad mode");
  }

  @Test
  void hasNoMessageWhereTheServerSaidNone() {
    OsuApiException exception = OsuApiException.of(answer(404, null));

    assertThat(exception.serverMessage()).isEmpty();
    assertThat(exception).hasMessage("users.get: the server answered 404 without a message.");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "unknown",
      value = {
        "AUTHORIZATION_CODE, the token's user lacks the right.",
        "CLIENT_CREDENTIALS_DELEGATED, the token's user lacks the right.",
        "unknown, the token's user lacks the right.",
        "CLIENT_CREDENTIALS, its token acts for no user",
        "ANONYMOUS, no token was sent"
      })
  void saysWhoLacksTheRight(@Nullable TokenKind kind, String said) {
    assertThat(OsuApiException.of(forbidden(kind, Scope.PUBLIC, Map.of())))
        .hasMessageContaining(said);
    assertThat(OsuApiException.of(forbidden(kind, null, Map.of())))
        .message()
        .containsIgnoringCase(said);
  }

  @Test
  void tellsThePageOfAProxyFromARefusalOfTheServer() {
    ErrorAnswer answer =
        forbidden(
            TokenKind.CLIENT_CREDENTIALS,
            Scope.PUBLIC,
            Map.of("Content-Type", "text/html; charset=UTF-8"));

    assertThat(OsuApiException.of(answer))
        .hasMessageContaining("It came as a page, not from the API")
        .message()
        .doesNotContain("scope");
  }

  private static ErrorAnswer forbidden(
      @Nullable TokenKind kind, @Nullable Scope needed, Map<String, String> headers) {
    return new ErrorAnswer(
        "users.get", 403, null, "", headers, needed, Set.of(Scope.PUBLIC), kind, null);
  }

  @Test
  void keepsTheStartOfTheBodyAlone() {
    ErrorAnswer answer = new ErrorAnswer("a", 500, null, "x".repeat(100_000), Map.of());

    assertThat(answer.body()).hasSize(ErrorAnswer.MAX_BODY);
  }

  @ParameterizedTest
  @CsvSource({"17, 17", "' 3 ', 3"})
  void readsHowLongToWait(String header, long seconds) {
    assertThat(limited(Map.of("Retry-After", header)).retryAfter())
        .contains(Duration.ofSeconds(seconds));
  }

  @Test
  void knowsNoWaitWithoutSeconds() {
    assertThat(limited(Map.of()).retryAfter()).isEmpty();
    assertThat(limited(Map.of("retry-after", "Sun, 22 Nov 2026 08:13:29 GMT")).retryAfter())
        .isEmpty();
  }

  private static RateLimitException limited(Map<String, String> headers) {
    return (RateLimitException)
        OsuApiException.of(new ErrorAnswer("a", 429, "Too Many Attempts.", "", headers));
  }

  @Test
  void keepsTheAnswerWhenSerialized() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(OsuApiException.of(answer(403, "A required scope is missing.")));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((OsuApiException) in.readObject()).answer())
          .isEqualTo(answer(403, "A required scope is missing."));
    }
  }
}
