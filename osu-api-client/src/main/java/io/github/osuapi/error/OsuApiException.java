package io.github.osuapi.error;

import io.github.osuapi.annotations.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The server answered, and the answer is an error. Subclasses stand for the usual statuses. */
public class OsuApiException extends OsuException {
  private static final long serialVersionUID = 1L;

  private final ErrorAnswer answer;

  /**
   * Creates an exception for an answer of any status.
   *
   * @param answer the server's answer
   * @param remedy one sentence on what to do, or an empty string
   */
  protected OsuApiException(ErrorAnswer answer, String remedy) {
    super(answer.describe() + (remedy.isEmpty() ? "." : ". " + remedy), null);
    this.answer = answer;
  }

  /**
   * Creates the exception that fits the status.
   *
   * @param answer the server's answer
   * @return an instance of a subclass where there is one for the status
   */
  public static OsuApiException of(ErrorAnswer answer) {
    return switch (answer.status()) {
      case 401 -> new UnauthorizedException(answer);
      case 403 -> new ForbiddenException(answer);
      case 404 -> new NotFoundException(answer);
      case 422 -> new ValidationException(answer);
      case 429 -> new RateLimitException(answer);
      default ->
          answer.status() >= 500 || answer.status() < 300
              ? new ServerErrorException(answer)
              : new OsuApiException(answer, "");
    };
  }

  /**
   * Returns the answer.
   *
   * @return status, message, headers and the start of the body
   */
  public ErrorAnswer answer() {
    return answer;
  }

  /**
   * Returns the HTTP status.
   *
   * @return 300 to 599; 200 for an answer of {@code {"error":null}} alone
   */
  public int status() {
    return answer.status();
  }

  /**
   * Returns which endpoint was called.
   *
   * @return its id, for example {@code friends.list}
   */
  public String endpointId() {
    return answer.endpointId();
  }

  /**
   * Returns the server's own words.
   *
   * @return the message, or empty where the server said none
   */
  public Optional<String> serverMessage() {
    return Optional.ofNullable(answer.serverMessage());
  }

  /**
   * Returns the scope that the endpoint asks for.
   *
   * @return the scope, or empty where it asks for none
   */
  public Optional<Scope> neededScope() {
    return Optional.ofNullable(answer.neededScope());
  }

  /**
   * Returns what the token carries that the call was sent with.
   *
   * @return the scopes; empty without a token, unmodifiable
   */
  public Set<Scope> heldScopes() {
    return answer.heldScopes();
  }

  /**
   * Returns when the call is worth another try.
   *
   * @return the moment that the server named or that the client would have waited for; empty where
   *     nothing says that it ever is
   */
  public Optional<Instant> retryAt() {
    return Optional.ofNullable(answer.retryAt());
  }

  /**
   * Returns what the server, or the proxy before it, calls this very request in its records.
   *
   * @return an id to give in a report, or empty where none was sent
   */
  public Optional<String> requestId() {
    return answer.requestId();
  }
}
