package io.github.osuapi.sandbox.route;

import org.jspecify.annotations.Nullable;

/** A refusal that ends a handler: a status and the text of {@code {"error": text}}. */
public final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final @Nullable String error;

  /**
   * Creates a refusal.
   *
   * @param status the HTTP status
   * @param error the text; {@code null} where the server gives none
   */
  public ApiError(int status, @Nullable String error) {
    super(error, null, false, false);
    this.status = status;
    this.error = error;
  }

  /**
   * Creates the plain 404, {@code {"error":null}}.
   *
   * @return the refusal
   */
  public static ApiError notFound() {
    return new ApiError(404, null);
  }

  /**
   * Turns the refusal into an answer.
   *
   * @return the answer
   */
  public ApiResponse response() {
    return ApiResponse.error(status, error);
  }
}
