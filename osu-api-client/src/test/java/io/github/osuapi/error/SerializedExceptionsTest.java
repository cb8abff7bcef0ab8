package io.github.osuapi.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.oauth.TokenStoreException;
import io.github.osuapi.replay.Replay;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an exception tells is the same after it went through Java's serialization. */
class SerializedExceptionsTest {
  private static final Set<TokenKind> OPENING = EnumSet.of(TokenKind.AUTHORIZATION_CODE);

  static Stream<Throwable> exceptions() {
    return Stream.of(
        OsuApiException.of(
            new ErrorAnswer(
                "users.get",
                429,
                "no",
                "{}",
                Map.of("CF-Ray", "1", "Retry-After", "7"),
                Scope.PUBLIC,
                Set.of(Scope.IDENTIFY, Scope.PUBLIC),
                TokenKind.CLIENT_CREDENTIALS,
                Instant.EPOCH)),
        new MissingScopeException(
            "friends.list", Scope.FRIENDS_READ, EnumSet.of(Scope.PUBLIC, Scope.IDENTIFY), OPENING),
        new MissingScopeException("friends.list", Scope.FRIENDS_READ, Set.of(), OPENING),
        new UserRequiredException("me.get", "", TokenKind.CLIENT_CREDENTIALS, OPENING),
        new TokenRequiredException("users.get", "scope public", OPENING),
        new OsuDecodingException("users.get", "$.id", "it is null", null),
        new OsuIoException("users.get", new IOException("reset")),
        new OsuTimeoutException(
            "users.get", OsuTimeoutException.Which.CALL, Duration.ofSeconds(60)),
        new LimitStoreException("users.get", new IllegalStateException("down")),
        OAuthException.refused("the token", 401, "invalid_client", "it is wrong", "look at it"),
        new TokenStoreException("the store is damaged", null),
        catchThrowable(() -> Replay.read(new byte[] {9})),
        catchThrowable(() -> Replay.read(new byte[0])));
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void tellWhatTheyTold(Throwable exception) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(told((Throwable) in.readObject()))
          .isEqualTo(told(exception))
          .doesNotContainValue(null);
    }
  }

  private static Map<String, Object> told(Throwable exception) throws ReflectiveOperationException {
    Map<String, Object> told = new TreeMap<>();
    for (Method method : exception.getClass().getMethods()) {
      boolean ofLibrary = OsuException.class.isAssignableFrom(method.getDeclaringClass());
      if (ofLibrary && method.getParameterCount() == 0) {
        told.put(method.getName(), method.invoke(exception));
      }
    }
    return told;
  }
}
