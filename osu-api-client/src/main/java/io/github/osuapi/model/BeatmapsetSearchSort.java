package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** The order of a beatmapset search. */
public enum BeatmapsetSearchSort implements WireValue {
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

  BeatmapsetSearchSort(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
