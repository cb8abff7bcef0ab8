package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Milliseconds;
import io.github.osuapi.annotations.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A song with its beatmaps and everything that its page shows: a {@link Beatmapset} and more. The
 * components after {@code availability} are there only where the server includes them.
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
 * @param bpm the beats per minute
 * @param canBeHyped whether users may hype it
 * @param deletedAt when it was deleted; null if it is not
 * @param discussionEnabled always true; the server keeps it for old clients
 * @param discussionLocked whether the discussion is closed
 * @param isScoreable whether its beatmaps have leaderboards
 * @param lastUpdated when it was last changed
 * @param legacyThreadUrl the address of its forum topic; null without one
 * @param nominationsSummary how far the nominations are
 * @param ranked the number of the status {@code status}, as in {@link RankStatus}
 * @param rankedDate when it was ranked, approved, qualified or loved; null if it is not
 * @param rating the mean of the users' ratings, from 1 to 10; 0 without any
 * @param storyboard whether it has a storyboard
 * @param submittedDate when it was first uploaded; null if that is not known
 * @param tags words to find it by, with spaces between
 * @param availability whether it can be downloaded
 * @param beatmaps the beatmaps
 * @param converts the beatmaps of osu!, converted to each other ruleset
 * @param currentNominations the nominations that count
 * @param description what the mapper wrote
 * @param genre the genre
 * @param hasFavourited whether the user likes it; only for the official game
 * @param language the language
 * @param packTags the tags of the packs that it is in
 * @param ratings how many users gave each rating from 0 to 10; 11 numbers, of which the first is
 *     not used
 * @param recentFavourites users who lately began to like it, the latest first
 * @param relatedTags the tags of its beatmaps
 * @param relatedUsers the users whose ids appear in it
 * @param user the mapper
 * @param versionCount how many earlier versions the server keeps
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapsetextended">The server's page on it</a>
 */
@JsonModel
public record BeatmapsetExtended(
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
    double bpm,
    boolean canBeHyped,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant deletedAt,
    boolean discussionEnabled,
    boolean discussionLocked,
    boolean isScoreable,
    @Timestamp(Timestamp.Style.ZULU) Instant lastUpdated,
    @Nullable String legacyThreadUrl,
    NominationsSummary nominationsSummary,
    int ranked,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant rankedDate,
    double rating,
    boolean storyboard,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant submittedDate,
    String tags,
    BeatmapsetAvailability availability,
    @Nullable List<BeatmapExtended> beatmaps,
    @Nullable List<BeatmapExtended> converts,
    @Nullable List<BeatmapsetNomination> currentNominations,
    @Nullable BeatmapsetDescription description,
    @Nullable BeatmapsetGenre genre,
    @Nullable Boolean hasFavourited,
    @Nullable BeatmapsetLanguage language,
    @Nullable List<String> packTags,
    @Nullable List<Integer> ratings,
    @Nullable List<User> recentFavourites,
    @Nullable List<Tag> relatedTags,
    @Nullable List<User> relatedUsers,
    @Nullable User user,
    @Nullable Integer versionCount)
    implements AnyBeatmapset {}
