package io.github.osuapi.limit;

/**
 * How much one application may ask for. Immutable and thread-safe.
 *
 * <p>A limit holds in every stretch of 60 seconds, wherever it begins: a call that has been made
 * makes room for another one a minute after its answer came. Up to 60 calls may go out at once.
 *
 * @param requestsPerMinute requests in 60 seconds, {@code 0} for no limit
 * @param replayDownloadsPerMinute replay downloads among them in 60 seconds, {@code 0} for no limit
 * @see <a href="https://osu.ppy.sh/docs/index.html#terms-of-use">What osu! asks of its users</a>
 */
public record RateLimits(int requestsPerMinute, int replayDownloadsPerMinute) {
  /** The most requests in 60 seconds that the server answers to one token. */
  public static final int SERVER_REQUESTS = 1200;

  /** The most replay downloads in 60 seconds that the server answers to one token. */
  public static final int SERVER_REPLAY_DOWNLOADS = 10;

  private static final RateLimits POLITE = new RateLimits(60, SERVER_REPLAY_DOWNLOADS);
  private static final RateLimits NONE = new RateLimits(0, 0);

  /** Checks the ranges. */
  public RateLimits {
    requireRange(requestsPerMinute, SERVER_REQUESTS, "requests");
    requireRange(replayDownloadsPerMinute, SERVER_REPLAY_DOWNLOADS, "replay downloads");
    if ((requestsPerMinute == 0) != (replayDownloadsPerMinute == 0)) {
      throw new IllegalArgumentException(
          "Either both limits are 0, for none, or neither is: got "
              + requestsPerMinute
              + " requests and "
              + replayDownloadsPerMinute
              + " replay downloads a minute. Give both, or take RateLimits.none() for a server of your"
              + " own.");
    }
  }

  private static void requireRange(int perMinute, int most, String what) {
    if (perMinute < 0 || perMinute > most) {
      throw new IllegalArgumentException(
          "The server answers from 1 to "
              + most
              + " "
              + what
              + " a minute, not "
              + perMinute
              + ". Give a number in that range.");
    }
  }

  /**
   * Returns what osu! asks for: 60 requests and 10 replay downloads a minute.
   *
   * @return the limits that hold unless others are set
   */
  public static RateLimits polite() {
    return POLITE;
  }

  /**
   * Returns limits for another number of requests.
   *
   * @param requestsPerMinute 1 to {@value #SERVER_REQUESTS}; above 60, osu! asks to be told first,
   *     and it is rounded down to equal parts of a minute with 60 at most in each: 61 gives 60
   * @return the limits, with 10 replay downloads a minute
   * @throws IllegalArgumentException where the number is out of range
   */
  public static RateLimits perMinute(int requestsPerMinute) {
    return new RateLimits(requestsPerMinute, SERVER_REPLAY_DOWNLOADS);
  }

  /**
   * Returns no limit at all: for a server of one's own, such as the sandbox in a test. Clients of
   * {@code osu.ppy.sh} are not built with it.
   *
   * @return no limit
   */
  public static RateLimits none() {
    return NONE;
  }

  /**
   * Tells whether there is no limit.
   *
   * @return whether these are {@link #none()}
   */
  public boolean isNone() {
    return requestsPerMinute == 0;
  }

  /**
   * Returns what satisfies both.
   *
   * @param other other limits
   * @return the lower of each two
   */
  public RateLimits and(RateLimits other) {
    if (isNone() || other.isNone()) {
      return isNone() ? other : this;
    }
    return new RateLimits(
        Math.min(requestsPerMinute, other.requestsPerMinute),
        Math.min(replayDownloadsPerMinute, other.replayDownloadsPerMinute));
  }
}
