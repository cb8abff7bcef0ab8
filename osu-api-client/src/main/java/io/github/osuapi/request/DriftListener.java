package io.github.osuapi.request;

/**
 * Hears of what answers hold and this version does not know. Nothing fails because of it: fields
 * are passed over, values and kinds are kept as they came.
 */
@FunctionalInterface
public interface DriftListener {
  /**
   * Hears of something unknown. Called on the thread that decodes the answer, so it should be quick
   * and thread-safe; what it throws fails the call.
   *
   * @param drift what it is and where
   */
  void onDrift(Drift drift);
}
