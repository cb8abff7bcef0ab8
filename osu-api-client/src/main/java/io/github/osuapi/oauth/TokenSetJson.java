package io.github.osuapi.oauth;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The text of tokens that stores keep. */
final class TokenSetJson {
  static final int VERSION = 1;

  private TokenSetJson() {}

  static String write(TokenSet tokens) {
    Buffer text = new Buffer();
    try (JsonWriter json = JsonWriter.of(text)) {
      AccessToken token = tokens.accessToken();
      json.beginObject().name("version").value(VERSION);
      json.name("access_token").value(token.value());
      json.name("kind").value(token.kind().name().toLowerCase(Locale.ROOT));
      write(json.name("scopes"), token.scopes());
      if (token.userId().isPresent()) {
        json.name("user_id").value(token.userId().getAsLong());
      }
      if (token.clientId().isPresent()) {
        json.name("client_id").value(token.clientId().getAsLong());
      }
      json.name("expires_at").value(token.expiresAt().map(Instant::toString).orElse(null));
      json.name("refresh_token").value(tokens.refreshToken());
      write(json.name("asked"), tokens.asked());
      json.name("renewal_began").value(text(tokens.renewalBegan()));
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return text.readUtf8();
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private static void write(JsonWriter json, Set<Scope> scopes) throws IOException {
    json.beginArray();
    for (Scope scope : scopes) {
      json.value(scope.wireName());
    }
    json.endArray();
  }

  static TokenSet read(String text) {
    JsonReader json = JsonReader.of(new Buffer().writeUtf8(text));
    try {
      Parts parts = new Parts();
      json.beginObject();
      while (json.hasNext()) {
        parts.read(json.nextName(), json);
      }
      json.endObject();
      if (json.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new JsonDataException();
      }
      return parts.tokens();
    } catch (IOException | JsonDataException | DateTimeParseException e) {
      throw damaged(json.getPath());
    }
  }

  private static IllegalArgumentException damaged(String path) {
    return new IllegalArgumentException("the tokens are damaged at " + path);
  }

  /** What is read so far. */
  private static final class Parts {
    private int version;
    private @Nullable String accessToken;
    private @Nullable TokenKind kind;
    private Set<Scope> scopes = Set.of();
    private @Nullable Long userId;
    private @Nullable Long clientId;
    private @Nullable Instant expiresAt;
    private @Nullable String refreshToken;
    private @Nullable Set<Scope> asked;
    private @Nullable Instant renewalBegan;

    void read(String name, JsonReader json) throws IOException {
      if (json.peek() == JsonReader.Token.NULL) {
        json.skipValue();
        return;
      }
      switch (name) {
        case "version" -> version = version(json.nextInt());
        case "access_token" -> accessToken = json.nextString();
        case "kind" -> kind = kind(json);
        case "scopes" -> scopes = scopes(json);
        case "user_id" -> userId = json.nextLong();
        case "client_id" -> clientId = json.nextLong();
        case "expires_at" -> expiresAt = Instant.parse(json.nextString());
        case "refresh_token" -> refreshToken = json.nextString();
        case "asked" -> asked = scopes(json);
        case "renewal_began" -> renewalBegan = Instant.parse(json.nextString());
        default -> json.skipValue();
      }
    }

    private static int version(int version) {
      if (version > VERSION) {
        throw new IllegalArgumentException(
            "the tokens are of format "
                + version
                + ", which a later version of this library wrote; this one reads up to "
                + VERSION
                + ": use that version here too");
      }
      return version;
    }

    private static TokenKind kind(JsonReader json) throws IOException {
      String name = json.nextString();
      for (TokenKind kind : TokenKind.values()) {
        if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
          return kind;
        }
      }
      throw new JsonDataException();
    }

    /** A scope that a later version knows opens nothing here. */
    private static Set<Scope> scopes(JsonReader json) throws IOException {
      EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
      json.beginArray();
      while (json.hasNext()) {
        Scope.fromWireName(json.nextString()).ifPresent(scopes::add);
      }
      json.endArray();
      return scopes;
    }

    TokenSet tokens() {
      if (version < 1 || accessToken == null || kind == null) {
        throw new JsonDataException();
      }
      AccessToken token;
      try {
        token = AccessToken.restored(accessToken, kind, scopes, userId, clientId, expiresAt);
      } catch (IllegalArgumentException e) {
        throw damaged("$.access_token");
      }
      return new TokenSet(token, refreshToken, asked == null ? scopes : asked, renewalBegan);
    }
  }
}
