package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What happened to a beatmapset.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface BeatmapsetEventType extends OpenEnum {
  /** It was nominated. */
  BeatmapsetEventType NOMINATE = Known.NOMINATE;

  /** It became loved. */
  BeatmapsetEventType LOVE = Known.LOVE;

  /** It is no longer loved. */
  BeatmapsetEventType REMOVE_FROM_LOVED = Known.REMOVE_FROM_LOVED;

  /** It became qualified. */
  BeatmapsetEventType QUALIFY = Known.QUALIFY;

  /** It is no longer qualified. */
  BeatmapsetEventType DISQUALIFY = Known.DISQUALIFY;

  /** It was approved. */
  BeatmapsetEventType APPROVE = Known.APPROVE;

  /** It was ranked. */
  BeatmapsetEventType RANK = Known.RANK;

  /** A discussion may get kudosu again. */
  BeatmapsetEventType KUDOSU_ALLOW = Known.KUDOSU_ALLOW;

  /** A discussion may no longer get kudosu. */
  BeatmapsetEventType KUDOSU_DENY = Known.KUDOSU_DENY;

  /** A discussion got kudosu. */
  BeatmapsetEventType KUDOSU_GAIN = Known.KUDOSU_GAIN;

  /** A discussion lost kudosu. */
  BeatmapsetEventType KUDOSU_LOST = Known.KUDOSU_LOST;

  /** The kudosu of a discussion were worked out anew. */
  BeatmapsetEventType KUDOSU_RECALCULATE = Known.KUDOSU_RECALCULATE;

  /** A discussion was resolved. */
  BeatmapsetEventType ISSUE_RESOLVE = Known.ISSUE_RESOLVE;

  /** A resolved discussion was opened again. */
  BeatmapsetEventType ISSUE_REOPEN = Known.ISSUE_REOPEN;

  /** Its discussions were locked. */
  BeatmapsetEventType DISCUSSION_LOCK = Known.DISCUSSION_LOCK;

  /** Its discussions were unlocked. */
  BeatmapsetEventType DISCUSSION_UNLOCK = Known.DISCUSSION_UNLOCK;

  /** A discussion was deleted. */
  BeatmapsetEventType DISCUSSION_DELETE = Known.DISCUSSION_DELETE;

  /** A deleted discussion came back. */
  BeatmapsetEventType DISCUSSION_RESTORE = Known.DISCUSSION_RESTORE;

  /** A post of a discussion was deleted. */
  BeatmapsetEventType DISCUSSION_POST_DELETE = Known.DISCUSSION_POST_DELETE;

  /** A deleted post of a discussion came back. */
  BeatmapsetEventType DISCUSSION_POST_RESTORE = Known.DISCUSSION_POST_RESTORE;

  /** Its nominations were taken away. */
  BeatmapsetEventType NOMINATION_RESET = Known.NOMINATION_RESET;

  /** A nominator lost a nomination. */
  BeatmapsetEventType NOMINATION_RESET_RECEIVED = Known.NOMINATION_RESET_RECEIVED;

  /** The genre was changed. */
  BeatmapsetEventType GENRE_EDIT = Known.GENRE_EDIT;

  /** The language was changed. */
  BeatmapsetEventType LANGUAGE_EDIT = Known.LANGUAGE_EDIT;

  /** Whether it is safe for work was changed. */
  BeatmapsetEventType NSFW_TOGGLE = Known.NSFW_TOGGLE;

  /** The offset was changed. */
  BeatmapsetEventType OFFSET_EDIT = Known.OFFSET_EDIT;

  /** The tags were changed. */
  BeatmapsetEventType TAGS_EDIT = Known.TAGS_EDIT;

  /** A beatmap got another owner. */
  BeatmapsetEventType BEATMAP_OWNER_CHANGE = Known.BEATMAP_OWNER_CHANGE;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static BeatmapsetEventType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements BeatmapsetEventType {
    /** It was nominated. */
    NOMINATE("nominate"),

    /** It became loved. */
    LOVE("love"),

    /** It is no longer loved. */
    REMOVE_FROM_LOVED("remove_from_loved"),

    /** It became qualified. */
    QUALIFY("qualify"),

    /** It is no longer qualified. */
    DISQUALIFY("disqualify"),

    /** It was approved. */
    APPROVE("approve"),

    /** It was ranked. */
    RANK("rank"),

    /** A discussion may get kudosu again. */
    KUDOSU_ALLOW("kudosu_allow"),

    /** A discussion may no longer get kudosu. */
    KUDOSU_DENY("kudosu_deny"),

    /** A discussion got kudosu. */
    KUDOSU_GAIN("kudosu_gain"),

    /** A discussion lost kudosu. */
    KUDOSU_LOST("kudosu_lost"),

    /** The kudosu of a discussion were worked out anew. */
    KUDOSU_RECALCULATE("kudosu_recalculate"),

    /** A discussion was resolved. */
    ISSUE_RESOLVE("issue_resolve"),

    /** A resolved discussion was opened again. */
    ISSUE_REOPEN("issue_reopen"),

    /** Its discussions were locked. */
    DISCUSSION_LOCK("discussion_lock"),

    /** Its discussions were unlocked. */
    DISCUSSION_UNLOCK("discussion_unlock"),

    /** A discussion was deleted. */
    DISCUSSION_DELETE("discussion_delete"),

    /** A deleted discussion came back. */
    DISCUSSION_RESTORE("discussion_restore"),

    /** A post of a discussion was deleted. */
    DISCUSSION_POST_DELETE("discussion_post_delete"),

    /** A deleted post of a discussion came back. */
    DISCUSSION_POST_RESTORE("discussion_post_restore"),

    /** Its nominations were taken away. */
    NOMINATION_RESET("nomination_reset"),

    /** A nominator lost a nomination. */
    NOMINATION_RESET_RECEIVED("nomination_reset_received"),

    /** The genre was changed. */
    GENRE_EDIT("genre_edit"),

    /** The language was changed. */
    LANGUAGE_EDIT("language_edit"),

    /** Whether it is safe for work was changed. */
    NSFW_TOGGLE("nsfw_toggle"),

    /** The offset was changed. */
    OFFSET_EDIT("offset_edit"),

    /** The tags were changed. */
    TAGS_EDIT("tags_edit"),

    /** A beatmap got another owner. */
    BEATMAP_OWNER_CHANGE("beatmap_owner_change");

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
  record Unknown(String value) implements BeatmapsetEventType {
    @Override
    public String toString() {
      return value;
    }
  }
}
