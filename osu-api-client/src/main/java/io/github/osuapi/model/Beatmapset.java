package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Milliseconds;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A song with its beatmaps. The components after {@code video} are there only where the server
 * includes them.
 *
 * @param animeCover whether the cover shows anime
 * @param artist the artist in Latin script
 * @param artistUnicode the artist in the artist's own script
 * @param covers the pictures
 * @param creator the name that the mapper had at the last update
 * @param favouriteCount how many users like it
 * @param genreId the id of the genre, as in {@link BeatmapsetGenre#id()}
 * @param hype how much it is asked for; null where it cannot be hyped
 * @param id the beatmapset's id
 * @param languageId the id of the language, as in {@link BeatmapsetLanguage#id()}
 * @param nsfw whether it is not safe for work
 * @param offset by how much the game moves the music for everyone, in whole milliseconds; zero for
 *     most
 * @param playCount how many plays were started on all its beatmaps
 * @param previewUrl the address of a short piece of the music
 * @param source the game, film or show that the music is from; empty without one
 * @param spotlight whether it is or was in a spotlight
 * @param status the status
 * @param title the title in Latin script
 * @param titleUnicode the title in its own script
 * @param trackId the id of the featured artist's track that it uses; null without one
 * @param userId the id of the mapper
 * @param video whether it has a video
 * @param beatmaps the beatmaps
 * @param hasFavourited whether the user likes it; only for the official game
 * @param packTags the tags of the packs that it is in
 * @param user the mapper
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapset">The server's page on it</a>
 */
@JsonModel
public record Beatmapset(
    boolean animeCover,
    String artist,
    String artistUnicode,
    BeatmapsetCovers covers,
    String creator,
    int favouriteCount,
    long genreId,
    @Nullable BeatmapsetHype hype,
    long id,
    long languageId,
    boolean nsfw,
    @Milliseconds Duration offset,
    long playCount,
    String previewUrl,
    String source,
    boolean spotlight,
    RankStatus status,
    String title,
    String titleUnicode,
    @Nullable Long trackId,
    long userId,
    boolean video,
    @Nullable List<Beatmap> beatmaps,
    @Nullable Boolean hasFavourited,
    @Nullable List<String> packTags,
    @Nullable User user)
    implements AnyBeatmapset {}
