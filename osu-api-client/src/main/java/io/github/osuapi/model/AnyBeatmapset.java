package io.github.osuapi.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A beatmapset in either form, {@link Beatmapset} or {@link BeatmapsetExtended}: what both know. It
 * is for code that takes whichever form a call gave.
 */
public sealed interface AnyBeatmapset permits Beatmapset, BeatmapsetExtended {
  /**
   * Whether the cover shows anime.
   *
   * @return true if so
   */
  boolean animeCover();

  /**
   * The artist in Latin script.
   *
   * @return the artist
   */
  String artist();

  /**
   * The artist in the artist's own script.
   *
   * @return the artist
   */
  String artistUnicode();

  /**
   * The pictures.
   *
   * @return the addresses of the pictures
   */
  BeatmapsetCovers covers();

  /**
   * The name that the mapper had at the last update.
   *
   * @return the name
   */
  String creator();

  /**
   * How many users like it.
   *
   * @return the number of users
   */
  int favouriteCount();

  /**
   * The id of the genre, as in {@link BeatmapsetGenre#id()}.
   *
   * @return the id
   */
  long genreId();

  /**
   * How much it is asked for.
   *
   * @return the hype; null where it cannot be hyped
   */
  @Nullable BeatmapsetHype hype();

  /**
   * The beatmapset's id.
   *
   * @return the id
   */
  long id();

  /**
   * The id of the language, as in {@link BeatmapsetLanguage#id()}.
   *
   * @return the id
   */
  long languageId();

  /**
   * Whether it is not safe for work.
   *
   * @return true if so
   */
  boolean nsfw();

  /**
   * By how much the game moves the music for everyone, in whole milliseconds.
   *
   * @return the length of time, perhaps negative; zero for most
   */
  Duration offset();

  /**
   * How many plays were started on all its beatmaps.
   *
   * @return the number of plays
   */
  long playCount();

  /**
   * The address of a short piece of the music.
   *
   * @return the address
   */
  String previewUrl();

  /**
   * The game, film or show that the music is from.
   *
   * @return the name; empty without one
   */
  String source();

  /**
   * Whether it is or was in a spotlight.
   *
   * @return true if so
   */
  boolean spotlight();

  /**
   * The status.
   *
   * @return the status
   */
  RankStatus status();

  /**
   * The title in Latin script.
   *
   * @return the title
   */
  String title();

  /**
   * The title in its own script.
   *
   * @return the title
   */
  String titleUnicode();

  /**
   * The id of the featured artist's track that it uses.
   *
   * @return the id; null without one
   */
  @Nullable Long trackId();

  /**
   * The id of the mapper.
   *
   * @return the id
   */
  long userId();

  /**
   * Whether it has a video.
   *
   * @return true if so
   */
  boolean video();

  /**
   * The beatmaps, in the same form as the beatmapset.
   *
   * @return the beatmaps; null where the answer does not include them
   */
  @Nullable List<? extends AnyBeatmap> beatmaps();

  /**
   * Whether the signed-in user likes it.
   *
   * @return true if so; null for everyone but the official game
   */
  @Nullable Boolean hasFavourited();

  /**
   * The tags of the packs that it is in.
   *
   * @return the tags; null where the answer does not include them
   */
  @Nullable List<String> packTags();

  /**
   * The mapper.
   *
   * @return the user; null where the answer does not include it
   */
  @Nullable User user();
}
