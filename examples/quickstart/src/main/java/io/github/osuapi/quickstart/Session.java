package io.github.osuapi.quickstart;

import io.github.osuapi.OsuClient;
import io.github.osuapi.model.UserRef;

/** A client and the server that it talks to. */
interface Session extends AutoCloseable {
  /** Returns the client. */
  OsuClient osu();

  /** Returns where the server is, with a slash at the end. */
  String server();

  /** Tells whether a user signs in, whose friends there are then. */
  boolean signsIn();

  /** Returns whose profile is shown where nobody is named and nobody signs in. */
  UserRef usualPlayer();

  /** Says what to do where a player is not found, as a sentence without a full stop. */
  String whomToAskFor();

  @Override
  void close();
}
