package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * A section of a user's profile page.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#user-profilepage">The server's page on it</a>
 */
@JsonModel
public sealed interface ProfilePage extends OpenEnum {
  /** What the user wrote. */
  ProfilePage ME = Known.ME;

  /** What the user did lately. */
  ProfilePage RECENT_ACTIVITY = Known.RECENT_ACTIVITY;

  /** The best scores. */
  ProfilePage TOP_RANKS = Known.TOP_RANKS;

  /** The medals. */
  ProfilePage MEDALS = Known.MEDALS;

  /** Play counts over time. */
  ProfilePage HISTORICAL = Known.HISTORICAL;

  /** The beatmaps that the user made or likes. */
  ProfilePage BEATMAPS = Known.BEATMAPS;

  /** Thanks for modding. */
  ProfilePage KUDOSU = Known.KUDOSU;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static ProfilePage of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements ProfilePage {
    /** What the user wrote. */
    ME("me"),

    /** What the user did lately. */
    RECENT_ACTIVITY("recent_activity"),

    /** The best scores. */
    TOP_RANKS("top_ranks"),

    /** The medals. */
    MEDALS("medals"),

    /** Play counts over time. */
    HISTORICAL("historical"),

    /** The beatmaps that the user made or likes. */
    BEATMAPS("beatmaps"),

    /** Thanks for modding. */
    KUDOSU("kudosu");

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
  record Unknown(String value) implements ProfilePage {
    @Override
    public String toString() {
      return value;
    }
  }
}
