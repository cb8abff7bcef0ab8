package io.github.osuapi.economy;

import java.time.Duration;

/** Something that programs do. */
interface Job {
  /** What it is, in a few words. */
  String name();

  /** The fewest requests that the server's routes allow. */
  int fewest();

  /** How long those take, one after the other, as the limit lets them. */
  default Duration fewestTime() {
    return VirtualTime.of(fewest());
  }

  /**
   * Does it one call at a time, as one writes it first.
   *
   * @return what it found, to be compared
   */
  Object plainly(Desk desk);

  /**
   * Does it with what the client has for it.
   *
   * @return the same
   */
  Object economically(Desk desk);
}
