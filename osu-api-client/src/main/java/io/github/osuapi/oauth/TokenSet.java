package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An access token, what it can be renewed with, and how far a renewal has come. Immutable and
 * thread-safe.
 *
 * @param accessToken the token for calls
 * @param refreshToken good for one renewal within three months; {@code null} for none
 * @param asked the scopes that were asked for, of which the server may have granted fewer;
 *     unmodifiable
 * @param renewalBegan when a renewal was begun whose answer is not kept yet: the server may have
 *     ended these tokens already; {@code null} where none is under way
 */
public record TokenSet(
    AccessToken accessToken,
    @Nullable String refreshToken,
    Set<Scope> asked,
    @Nullable Instant renewalBegan) {

  /** Checks that there is an access token. */
  public TokenSet {
    Objects.requireNonNull(accessToken, "accessToken");
    EnumSet<Scope> copy = EnumSet.noneOf(Scope.class);
    copy.addAll(asked);
    asked = Collections.unmodifiableSet(copy);
  }

  /**
   * Creates a set of tokens that carry what was asked for.
   *
   * @param accessToken the token for calls
   * @param refreshToken good for one renewal within three months; {@code null} for none
   */
  public TokenSet(AccessToken accessToken, @Nullable String refreshToken) {
    this(accessToken, refreshToken, accessToken.scopes(), null);
  }

  TokenSet asking(Set<Scope> scopes) {
    return new TokenSet(accessToken, refreshToken, scopes, renewalBegan);
  }

  /** Adds what it can be renewed with, where the server gave nothing new: the former stays good. */
  TokenSet renewableBy(String former) {
    return refreshToken == null ? new TokenSet(accessToken, former, asked, renewalBegan) : this;
  }

  TokenSet renewing(Instant began) {
    return new TokenSet(accessToken, refreshToken, asked, began);
  }

  /**
   * Writes the tokens as text, for a store to keep.
   *
   * @return JSON with a version of its format, in one line of ASCII below 4,000 characters for
   *     osu!'s own tokens; it has the secrets in it
   */
  public String toJson() {
    return TokenSetJson.write(this);
  }

  /**
   * Reads what {@link #toJson()} wrote, in this version or an earlier one.
   *
   * @param json the text
   * @return the tokens
   * @throws IllegalArgumentException where it is damaged or of a later version; the message quotes
   *     nothing of it
   */
  public static TokenSet fromJson(String json) {
    return TokenSetJson.read(json);
  }

  /** Describes the tokens without their values. */
  @Override
  public String toString() {
    return "TokenSet["
        + accessToken
        + (refreshToken == null ? ", cannot be renewed" : ", can be renewed")
        + (renewalBegan == null ? "]" : ", renewal begun at " + renewalBegan + "]");
  }
}
