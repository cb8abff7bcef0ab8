package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The order of a beatmapset search.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface BeatmapsetSearchSort extends OpenEnum {
  /** Artist, from the lowest up. */
  BeatmapsetSearchSort ARTIST_ASC = Known.ARTIST_ASC;

  /** Artist, from the highest down. */
  BeatmapsetSearchSort ARTIST_DESC = Known.ARTIST_DESC;

  /** Mapper, from the lowest up. */
  BeatmapsetSearchSort CREATOR_ASC = Known.CREATOR_ASC;

  /** Mapper, from the highest down. */
  BeatmapsetSearchSort CREATOR_DESC = Known.CREATOR_DESC;

  /** Star rating, from the lowest up. */
  BeatmapsetSearchSort DIFFICULTY_ASC = Known.DIFFICULTY_ASC;

  /** Star rating, from the highest down. */
  BeatmapsetSearchSort DIFFICULTY_DESC = Known.DIFFICULTY_DESC;

  /** Number of favourites, from the lowest up. */
  BeatmapsetSearchSort FAVOURITES_ASC = Known.FAVOURITES_ASC;

  /** Number of favourites, from the highest down. */
  BeatmapsetSearchSort FAVOURITES_DESC = Known.FAVOURITES_DESC;

  /** Number of nominations, from the lowest up. */
  BeatmapsetSearchSort NOMINATIONS_ASC = Known.NOMINATIONS_ASC;

  /** Number of nominations, from the highest down. */
  BeatmapsetSearchSort NOMINATIONS_DESC = Known.NOMINATIONS_DESC;

  /** Play count, from the lowest up. */
  BeatmapsetSearchSort PLAYS_ASC = Known.PLAYS_ASC;

  /** Play count, from the highest down. */
  BeatmapsetSearchSort PLAYS_DESC = Known.PLAYS_DESC;

  /** Date of ranking, from the lowest up. */
  BeatmapsetSearchSort RANKED_ASC = Known.RANKED_ASC;

  /** Date of ranking, from the highest down. */
  BeatmapsetSearchSort RANKED_DESC = Known.RANKED_DESC;

  /** Users' rating, from the lowest up. */
  BeatmapsetSearchSort RATING_ASC = Known.RATING_ASC;

  /** Users' rating, from the highest down. */
  BeatmapsetSearchSort RATING_DESC = Known.RATING_DESC;

  /** How well the query fits, from the lowest up. */
  BeatmapsetSearchSort RELEVANCE_ASC = Known.RELEVANCE_ASC;

  /** How well the query fits, from the highest down. */
  BeatmapsetSearchSort RELEVANCE_DESC = Known.RELEVANCE_DESC;

  /** Title, from the lowest up. */
  BeatmapsetSearchSort TITLE_ASC = Known.TITLE_ASC;

  /** Title, from the highest down. */
  BeatmapsetSearchSort TITLE_DESC = Known.TITLE_DESC;

  /** Date of the last update, from the lowest up. */
  BeatmapsetSearchSort UPDATED_ASC = Known.UPDATED_ASC;

  /** Date of the last update, from the highest down. */
  BeatmapsetSearchSort UPDATED_DESC = Known.UPDATED_DESC;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static BeatmapsetSearchSort of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements BeatmapsetSearchSort {
    /** Artist, from the lowest up. */
    ARTIST_ASC("artist_asc"),

    /** Artist, from the highest down. */
    ARTIST_DESC("artist_desc"),

    /** Mapper, from the lowest up. */
    CREATOR_ASC("creator_asc"),

    /** Mapper, from the highest down. */
    CREATOR_DESC("creator_desc"),

    /** Star rating, from the lowest up. */
    DIFFICULTY_ASC("difficulty_asc"),

    /** Star rating, from the highest down. */
    DIFFICULTY_DESC("difficulty_desc"),

    /** Number of favourites, from the lowest up. */
    FAVOURITES_ASC("favourites_asc"),

    /** Number of favourites, from the highest down. */
    FAVOURITES_DESC("favourites_desc"),

    /** Number of nominations, from the lowest up. */
    NOMINATIONS_ASC("nominations_asc"),

    /** Number of nominations, from the highest down. */
    NOMINATIONS_DESC("nominations_desc"),

    /** Play count, from the lowest up. */
    PLAYS_ASC("plays_asc"),

    /** Play count, from the highest down. */
    PLAYS_DESC("plays_desc"),

    /** Date of ranking, from the lowest up. */
    RANKED_ASC("ranked_asc"),

    /** Date of ranking, from the highest down. */
    RANKED_DESC("ranked_desc"),

    /** Users' rating, from the lowest up. */
    RATING_ASC("rating_asc"),

    /** Users' rating, from the highest down. */
    RATING_DESC("rating_desc"),

    /** How well the query fits, from the lowest up. */
    RELEVANCE_ASC("relevance_asc"),

    /** How well the query fits, from the highest down. */
    RELEVANCE_DESC("relevance_desc"),

    /** Title, from the lowest up. */
    TITLE_ASC("title_asc"),

    /** Title, from the highest down. */
    TITLE_DESC("title_desc"),

    /** Date of the last update, from the lowest up. */
    UPDATED_ASC("updated_asc"),

    /** Date of the last update, from the highest down. */
    UPDATED_DESC("updated_desc");

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
  record Unknown(String value) implements BeatmapsetSearchSort {
    @Override
    public String toString() {
      return value;
    }
  }
}
