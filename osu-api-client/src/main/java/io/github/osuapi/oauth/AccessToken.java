package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An access token and what it says about itself. The server's tokens are JWTs, whose payload names
 * scopes, user, client and end; the signature is the server's business and is not checked here.
 *
 * <p>Immutable and thread-safe. Two tokens are equal where their values are.
 */
public final class AccessToken {
  private final String value;
  private final TokenKind kind;
  private final Set<Scope> scopes;
  private final @Nullable Long userId;
  private final @Nullable Long clientId;
  private final @Nullable Instant expiresAt;

  private AccessToken(
      String value,
      TokenKind kind,
      Set<Scope> scopes,
      @Nullable Long userId,
      @Nullable Long clientId,
      @Nullable Instant expiresAt) {
    this.value = requireHeaderValue(value);
    this.kind = kind;
    EnumSet<Scope> copy = EnumSet.noneOf(Scope.class);
    copy.addAll(scopes);
    this.scopes = Collections.unmodifiableSet(copy);
    this.userId = userId;
    this.clientId = clientId;
    this.expiresAt = expiresAt;
  }

  /**
   * Reads a token of the osu! server.
   *
   * @param value the token, a JWT
   * @return the token with what its payload says; scopes that are no {@link Scope} are left out
   * @throws IllegalArgumentException where the value is no JWT with scopes: use {@link #opaque} for
   *     tokens of other servers
   */
  public static AccessToken of(String value) {
    return JwtPayload.read(value)
        .map(payload -> fromPayload(value, payload))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the access token is no JWT that names its scopes, as the osu! server's are:"
                        + " declare kind and scopes with AccessToken.opaque"));
  }

  /**
   * Declares a token that cannot be read.
   *
   * @param value the token, printable ASCII
   * @param kind whom it acts for
   * @param scopes what it carries
   * @param expiresAt its end; {@code null} where unknown
   * @return the token
   */
  public static AccessToken opaque(
      String value, TokenKind kind, Set<Scope> scopes, @Nullable Instant expiresAt) {
    return new AccessToken(value, kind, scopes, null, null, expiresAt);
  }

  /** Reads a token that the server just issued; what it does not say itself was asked for. */
  static AccessToken issued(String value, TokenKind asked, Set<Scope> scopes) {
    return JwtPayload.read(value)
        .map(payload -> fromPayload(value, payload))
        .orElseGet(() -> opaque(value, asked, scopes, null));
  }

  /** Makes a token again of what was known of it. */
  static AccessToken restored(
      String value,
      TokenKind kind,
      Set<Scope> scopes,
      @Nullable Long userId,
      @Nullable Long clientId,
      @Nullable Instant expiresAt) {
    return new AccessToken(value, kind, scopes, userId, clientId, expiresAt);
  }

  /**
   * Returns the same token with another end, such as one reckoned by the clock of this machine.
   *
   * @param end its end
   * @return the token
   */
  public AccessToken expiringAt(Instant end) {
    return new AccessToken(value, kind, scopes, userId, clientId, Objects.requireNonNull(end));
  }

  private static AccessToken fromPayload(String value, JwtPayload payload) {
    return new AccessToken(
        value,
        payload.kind(),
        payload.scopes(),
        payload.userId(),
        payload.clientId(),
        payload.expiresAt());
  }

  private static String requireHeaderValue(String value) {
    Objects.requireNonNull(value, "value");
    if (value.isEmpty() || !isPrintableAscii(value)) {
      throw new IllegalArgumentException(
          "an access token is printable ASCII without spaces; this one, of "
              + value.length()
              + " characters, is not: check where it was read from");
    }
    return value;
  }

  private static boolean isPrintableAscii(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) <= ' ' || value.charAt(i) >= 127) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the secret itself, for an {@code Authorization} header.
   *
   * @return the token
   */
  public String value() {
    return value;
  }

  /**
   * Returns whom the token acts for.
   *
   * @return the kind; never {@link TokenKind#ANONYMOUS} for a token that was read
   */
  public TokenKind kind() {
    return kind;
  }

  /**
   * Returns what the token carries.
   *
   * @return the scopes, in their order; unmodifiable
   */
  public Set<Scope> scopes() {
    return scopes;
  }

  /**
   * Returns the user that authorized the token.
   *
   * @return the user's id, or empty for client credentials and opaque tokens
   */
  public OptionalLong userId() {
    return userId == null ? OptionalLong.empty() : OptionalLong.of(userId);
  }

  /**
   * Returns the OAuth client that the token was issued to.
   *
   * @return the client's id, or empty for opaque tokens
   */
  public OptionalLong clientId() {
    return clientId == null ? OptionalLong.empty() : OptionalLong.of(clientId);
  }

  /**
   * Returns when the token ends.
   *
   * @return the end, or empty where unknown
   */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /**
   * Tells whether the token has ended.
   *
   * @param now the time to compare with
   * @return {@code true} at its end and after; {@code false} where the end is unknown
   */
  public boolean isExpired(Instant now) {
    return expiresAt != null && !now.isBefore(expiresAt);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccessToken token && token.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Describes the token without its value. */
  @Override
  public String toString() {
    return "AccessToken[" + kind.title() + ", " + scopes + ", until " + expiresAt + "]";
  }
}
