package io.github.osuapi.replay;

/** The versions of the game from which on replays hold more. The older client's are dates. */
public final class ReplayVersion {
  /** From here on a replay holds the id of its score, as an int. */
  public static final int FIRST_WITH_ONLINE_ID = 20121008;

  /** From here on the id is a long. */
  public static final int FIRST_WITH_LONG_ONLINE_ID = 20140721;

  /** From here on a replay was written by the current client, lazer. */
  public static final int FIRST_LAZER = 30000000;

  /** From here on a replay ends with its score information. */
  public static final int FIRST_WITH_SCORE_INFORMATION = 30000001;

  private ReplayVersion() {}

  static boolean hasOnlineId(int version) {
    return version >= FIRST_WITH_ONLINE_ID;
  }

  static boolean hasLongOnlineId(int version) {
    return version >= FIRST_WITH_LONG_ONLINE_ID;
  }

  static boolean hasScoreInformation(int version) {
    return version >= FIRST_WITH_SCORE_INFORMATION;
  }
}
