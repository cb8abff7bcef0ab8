package io.github.osuapi.replay;

import org.jspecify.annotations.Nullable;

/**
 * A compressed part of a replay.
 *
 * @param field its name
 * @param offset where its compressed bytes begin in the file
 * @param compressed its compressed bytes
 * @param maxBytes how long it may be once it is decompressed
 * @param limit the name of that limit
 * @param limits all the limits
 */
record Part(
    String field, long offset, Bytes compressed, long maxBytes, String limit, ReplayLimits limits) {

  ReplayFormatException malformed(String problem, @Nullable Exception cause) {
    return new ReplayFormatException(field, offset, problem, cause);
  }

  ReplayFormatException malformed(String within, String problem, @Nullable Exception cause) {
    return new ReplayFormatException(field + within, offset, problem, cause);
  }

  ReplayLimitException tooLong() {
    return new ReplayLimitException(
        field, offset, "is longer than " + maxBytes + " bytes once decompressed", limit, null);
  }
}
