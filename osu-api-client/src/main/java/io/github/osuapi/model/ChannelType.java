package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The kind of a chat channel.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#channeltype">The server's page on it</a>
 */
@JsonModel
public sealed interface ChannelType extends OpenEnum {
  /** Everyone may join. */
  ChannelType PUBLIC = Known.PUBLIC;

  /** Members of some user groups may join. */
  ChannelType PRIVATE = Known.PRIVATE;

  /** Belongs to a multiplayer match. */
  ChannelType MULTIPLAYER = Known.MULTIPLAYER;

  /** Belongs to the spectators of a play. */
  ChannelType SPECTATOR = Known.SPECTATOR;

  /** No longer used. */
  ChannelType TEMPORARY = Known.TEMPORARY;

  /** Two users talking. */
  ChannelType PM = Known.PM;

  /** Several users talking. */
  ChannelType GROUP = Known.GROUP;

  /** Announcements to chosen users. */
  ChannelType ANNOUNCE = Known.ANNOUNCE;

  /** The members of a team. */
  ChannelType TEAM = Known.TEAM;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static ChannelType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements ChannelType {
    /** Everyone may join. */
    PUBLIC("PUBLIC"),

    /** Members of some user groups may join. */
    PRIVATE("PRIVATE"),

    /** Belongs to a multiplayer match. */
    MULTIPLAYER("MULTIPLAYER"),

    /** Belongs to the spectators of a play. */
    SPECTATOR("SPECTATOR"),

    /** No longer used. */
    TEMPORARY("TEMPORARY"),

    /** Two users talking. */
    PM("PM"),

    /** Several users talking. */
    GROUP("GROUP"),

    /** Announcements to chosen users. */
    ANNOUNCE("ANNOUNCE"),

    /** The members of a team. */
    TEAM("TEAM");

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
  record Unknown(String value) implements ChannelType {
    @Override
    public String toString() {
      return value;
    }
  }
}
