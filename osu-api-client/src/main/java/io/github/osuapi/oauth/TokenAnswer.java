package io.github.osuapi.oauth;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.error.OsuDecodingException;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** What the token endpoint answers with success. Its text is secret, so no exception quotes it. */
record TokenAnswer(
    String accessToken,
    @Nullable String refreshToken,
    @Nullable Duration expiresIn,
    @Nullable String scope) {

  static TokenAnswer read(BufferedSource source) throws IOException {
    JsonReader reader = JsonReader.of(source);
    try {
      return read(reader);
    } catch (JsonDataException | JsonEncodingException | EOFException e) {
      throw unexpected(reader.getPath());
    }
  }

  private static TokenAnswer read(JsonReader reader) throws IOException {
    String accessToken = null;
    String refreshToken = null;
    Duration expiresIn = null;
    String scope = null;
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (reader.peek() == JsonReader.Token.NULL) {
        reader.skipValue();
        continue;
      }
      switch (name) {
        case "access_token" -> accessToken = reader.nextString();
        case "refresh_token" -> refreshToken = reader.nextString();
        case "expires_in" -> expiresIn = Seconds.read(reader);
        case "scope" -> scope = reader.nextString();
        default -> reader.skipValue();
      }
    }
    reader.endObject();
    if (accessToken == null || accessToken.isEmpty()) {
      throw unexpected("$.access_token");
    }
    return new TokenAnswer(accessToken, refreshToken, expiresIn, scope);
  }

  private static OsuDecodingException unexpected(String path) {
    return new OsuDecodingException(
        TokenEndpoint.ID, path, "it is no JSON object with an access token", null);
  }

  /**
   * The end is reckoned by this machine's clock, which may differ from the server's. What was
   * granted the token says itself; for other servers the answer does, where it was not all.
   */
  TokenSet toTokenSet(TokenKind kind, Set<Scope> asked, Instant now) {
    AccessToken token;
    try {
      token = AccessToken.issued(accessToken, kind, granted(asked));
    } catch (IllegalArgumentException e) {
      throw unexpected("$.access_token");
    }
    return new TokenSet(
        expiresIn == null ? token : token.expiringAt(now.plus(expiresIn)),
        refreshToken,
        asked,
        null);
  }

  private Set<Scope> granted(Set<Scope> asked) {
    if (scope == null) {
      return asked;
    }
    EnumSet<Scope> granted = EnumSet.noneOf(Scope.class);
    for (String name : scope.split(" ", -1)) {
      Scope.fromWireName(name).ifPresent(granted::add);
    }
    return granted;
  }

  @Override
  public String toString() {
    return "TokenAnswer";
  }
}
