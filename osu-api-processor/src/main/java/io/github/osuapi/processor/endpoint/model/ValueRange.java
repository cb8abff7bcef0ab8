package io.github.osuapi.processor.endpoint.model;

/**
 * The numbers that the server takes for a parameter.
 *
 * @param min the lowest; {@link Long#MIN_VALUE} where there is none
 * @param max the highest; {@link Long#MAX_VALUE} where there is none
 */
public record ValueRange(long min, long max) {
  /**
   * Tells whether there is a lowest number.
   *
   * @return whether {@link #min()} is one
   */
  public boolean hasMin() {
    return min != Long.MIN_VALUE;
  }

  /**
   * Tells whether there is a highest number.
   *
   * @return whether {@link #max()} is one
   */
  public boolean hasMax() {
    return max != Long.MAX_VALUE;
  }

  /**
   * Says it in words.
   *
   * @return for example {@code 1 to 50}, {@code 1 or more}
   */
  public String words() {
    if (!hasMin()) {
      return max + " or less";
    }
    return hasMax() ? min + " to " + max : min + " or more";
  }
}
