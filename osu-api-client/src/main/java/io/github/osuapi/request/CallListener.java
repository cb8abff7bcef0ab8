package io.github.osuapi.request;

/**
 * Hears of each attempt of a call, of each wait, and of tokens that are replaced. Implementations
 * are thread-safe.
 */
@FunctionalInterface
public interface CallListener {
  /**
   * Hears of what happens to a call. Called on the thread that makes the call, so be quick; what is
   * thrown is logged, and changes nothing.
   *
   * @param event what happens
   */
  void onEvent(CallEvent event);
}
