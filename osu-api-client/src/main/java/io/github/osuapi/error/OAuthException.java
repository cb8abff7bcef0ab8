package io.github.osuapi.error;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * No token could be got: the token endpoint refused, the user refused, or sign-in was not finished.
 * Carries the server's words, never what was sent.
 */
public class OAuthException extends OsuException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String code;
  private final @Nullable String description;
  private final @Nullable String hint;

  private OAuthException(
      String message,
      int status,
      @Nullable String code,
      @Nullable String description,
      @Nullable String hint,
      @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
    this.code = code;
    this.description = description;
    this.hint = hint;
  }

  /**
   * Creates an exception of a kind of its own.
   *
   * @param message the fact and the remedy
   * @param refusal what the server said, which this exception says too; {@code null} for nothing
   */
  protected OAuthException(String message, @Nullable OAuthException refusal) {
    this(
        message,
        refusal == null ? 0 : refusal.status,
        refusal == null ? null : refusal.code,
        refusal == null ? null : refusal.description,
        refusal == null ? null : refusal.hint,
        refusal);
  }

  /**
   * Creates an exception for a refusal by the server.
   *
   * @param what what was asked for, for example {@code refreshing the token}
   * @param status the HTTP status, 0 where the refusal came by a redirect
   * @param code the standard's error code such as {@code invalid_client}; {@code null} where the
   *     server sent prose alone, as it does for its own rules about scopes
   * @param description the server's prose; {@code null} for none
   * @param hint the server's detail, for example {@code Token has expired}; {@code null} for none
   * @return the exception
   */
  public static OAuthException refused(
      String what,
      int status,
      @Nullable String code,
      @Nullable String description,
      @Nullable String hint) {
    StringBuilder message = new StringBuilder(what).append(" was refused");
    if (status != 0) {
      message.append(" with status ").append(status);
    }
    if (code != null) {
      message.append(", ").append(code);
    }
    String detail = hint != null ? hint : description;
    message.append(detail == null ? "." : ": " + detail);
    return new OAuthException(message.toString(), status, code, description, hint, null);
  }

  /**
   * Creates an exception for a sign-in that the server never saw to the end.
   *
   * @param message the fact and the remedy
   * @param cause what it came from; {@code null} for none
   * @return the exception
   */
  public static OAuthException unfinished(String message, @Nullable Throwable cause) {
    return new OAuthException(message, 0, null, null, null, cause);
  }

  /**
   * Returns the HTTP status of the refusal. The server's statuses are not those of the standard: a
   * dead refresh token is 401 {@code invalid_request}.
   *
   * @return the status, or empty where the refusal came by a redirect or from nobody
   */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /**
   * Returns the standard's error code.
   *
   * @return for example {@code invalid_client} or {@code access_denied}; empty where the server
   *     sent prose alone
   */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /**
   * Returns the server's explanation.
   *
   * @return prose, or empty where there was none
   */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /**
   * Returns the server's detail.
   *
   * @return for example {@code Authorization code has expired}, or empty where there was none
   */
  public Optional<String> hint() {
    return Optional.ofNullable(hint);
  }
}
