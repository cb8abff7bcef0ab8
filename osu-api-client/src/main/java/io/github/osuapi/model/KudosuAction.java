package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * How a user came to kudosu, or lost them.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface KudosuAction extends OpenEnum {
  /** Somebody gave them for a forum post. */
  KudosuAction GIVE = Known.GIVE;

  /** A moderator took back what was given. */
  KudosuAction RESET = Known.RESET;

  /** Somebody took them back. */
  KudosuAction REVOKE = Known.REVOKE;

  /** Votes on a discussion gave them. */
  KudosuAction VOTE_GIVE = Known.VOTE_GIVE;

  /** Votes on a discussion no longer give them. */
  KudosuAction VOTE_RESET = Known.VOTE_RESET;

  /** Votes on a discussion took them back. */
  KudosuAction VOTE_REVOKE = Known.VOTE_REVOKE;

  /** A moderator let a discussion give them again. */
  KudosuAction ALLOW_KUDOSU_GIVE = Known.ALLOW_KUDOSU_GIVE;

  /** A moderator took away what a discussion gave. */
  KudosuAction DENY_KUDOSU_RESET = Known.DENY_KUDOSU_RESET;

  /** The discussion that gave them was deleted. */
  KudosuAction DELETE_RESET = Known.DELETE_RESET;

  /** The discussion that gave them was restored. */
  KudosuAction RESTORE_GIVE = Known.RESTORE_GIVE;

  /** Votes were counted anew, and gave them. */
  KudosuAction RECALCULATE_GIVE = Known.RECALCULATE_GIVE;

  /** Votes were counted anew, and no longer give them. */
  KudosuAction RECALCULATE_RESET = Known.RECALCULATE_RESET;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static KudosuAction of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements KudosuAction {
    /** Somebody gave them for a forum post. */
    GIVE("give"),

    /** A moderator took back what was given. */
    RESET("reset"),

    /** Somebody took them back. */
    REVOKE("revoke"),

    /** Votes on a discussion gave them. */
    VOTE_GIVE("vote.give"),

    /** Votes on a discussion no longer give them. */
    VOTE_RESET("vote.reset"),

    /** Votes on a discussion took them back. */
    VOTE_REVOKE("vote.revoke"),

    /** A moderator let a discussion give them again. */
    ALLOW_KUDOSU_GIVE("allow_kudosu.give"),

    /** A moderator took away what a discussion gave. */
    DENY_KUDOSU_RESET("deny_kudosu.reset"),

    /** The discussion that gave them was deleted. */
    DELETE_RESET("delete.reset"),

    /** The discussion that gave them was restored. */
    RESTORE_GIVE("restore.give"),

    /** Votes were counted anew, and gave them. */
    RECALCULATE_GIVE("recalculate.give"),

    /** Votes were counted anew, and no longer give them. */
    RECALCULATE_RESET("recalculate.reset");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A value newer than this version.
   *
   * @param value the server's text
   */
  record Unknown(String value) implements KudosuAction {
    @Override
    public String toString() {
      return value;
    }
  }
}
