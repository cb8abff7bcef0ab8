package io.github.osuapi.request;

/** Hears of each attempt of a call, and of each wait. Implementations are thread-safe. */
@FunctionalInterface
public interface CallListener {
  /**
   * Hears of an attempt or a wait. Called on the thread that makes the call, so be quick; what is
   * thrown is logged, and changes nothing.
   *
   * @param event what happens
   */
  void onEvent(CallEvent event);
}
