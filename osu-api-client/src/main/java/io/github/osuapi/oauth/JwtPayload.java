package io.github.osuapi.oauth;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The claims of the server's tokens. {@code sub} may be "". */
record JwtPayload(
    Set<Scope> scopes,
    @Nullable Long userId,
    @Nullable Long clientId,
    @Nullable Instant expiresAt) {

  static Optional<JwtPayload> read(String token) {
    String[] parts = token.split("\\.", -1);
    ByteString json = parts.length == 3 ? ByteString.decodeBase64(parts[1]) : null;
    if (json == null) {
      return Optional.empty();
    }
    try {
      return read(JsonReader.of(new Buffer().write(json)));
    } catch (IOException | JsonDataException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<JwtPayload> read(JsonReader reader) throws IOException {
    Set<Scope> scopes = null;
    Long userId = null;
    Long clientId = null;
    Instant expiresAt = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.nextName()) {
        case "scopes" -> scopes = scopes(reader);
        case "sub" -> userId = id(reader);
        case "aud" -> clientId = id(reader);
        case "exp" -> expiresAt = instant(Seconds.read(reader));
        default -> reader.skipValue();
      }
    }
    reader.endObject();
    return scopes == null
        ? Optional.empty()
        : Optional.of(new JwtPayload(scopes, userId, clientId, expiresAt));
  }

  private static Set<Scope> scopes(JsonReader reader) throws IOException {
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    reader.beginArray();
    while (reader.hasNext()) {
      Scope.fromWireName(reader.nextString()).ifPresent(scopes::add);
    }
    reader.endArray();
    return scopes;
  }

  private static @Nullable Long id(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    String text = reader.nextString();
    return text.isEmpty() ? null : Long.valueOf(text);
  }

  private static @Nullable Instant instant(@Nullable Duration sinceEpoch) {
    return sinceEpoch == null ? null : Instant.EPOCH.plus(sinceEpoch);
  }

  TokenKind kind() {
    if (scopes.contains(Scope.DELEGATE)) {
      return TokenKind.CLIENT_CREDENTIALS_DELEGATED;
    }
    return userId == null ? TokenKind.CLIENT_CREDENTIALS : TokenKind.AUTHORIZATION_CODE;
  }
}
