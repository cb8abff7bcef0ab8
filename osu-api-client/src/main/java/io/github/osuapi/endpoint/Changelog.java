package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.model.Build;
import io.github.osuapi.model.ChangelogListing;
import io.github.osuapi.model.IdKey;
import io.github.osuapi.model.MessageFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Builds of the game and what changed in them. */
@EndpointGroup
interface Changelog {
  /**
   * Lists the update streams and up to 21 builds, the newest first.
   *
   * @param from the lowest version of a build
   * @param maxId the highest id of a build
   * @param stream the name of an update stream, for example {@code lazer}
   * @param to the highest version of a build
   * @param messageFormats in which formats messages come; in both where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-changelog-listing">The server's
   *     documentation</a>
   */
  @GET("changelog")
  @NoTokenRequired
  @Paginated(
      value = Paging.ID,
      defaultLimit = 21,
      maxLimit = 21,
      before = "max_id",
      after = "",
      inclusive = true)
  ChangelogListing list(
      @Query("from") @Nullable String from,
      @Query("max_id") @Nullable Long maxId,
      @Query("stream") @Nullable String stream,
      @Query("to") @Nullable String to,
      @Query("message_formats[]") @Nullable List<MessageFormat> messageFormats);

  /**
   * Gets a build by its version alone, or the latest of an update stream.
   *
   * @param changelog a version, the name of an update stream, or an id where {@code key} says so
   * @param key set where {@code changelog} is an id
   * @param messageFormats in which formats messages come; in both where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#lookup-changelog-build">The server's
   *     documentation</a>
   */
  @GET("changelog/{changelog}")
  @NoTokenRequired
  Build lookup(
      @Path("changelog") String changelog,
      @Query("key") @Nullable IdKey key,
      @Query("message_formats[]") @Nullable List<MessageFormat> messageFormats);

  /**
   * Gets a build of an update stream.
   *
   * @param stream the name of the update stream, for example {@code stable40}
   * @param build the build's version
   * @param messageFormats in which formats messages come; in both where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-changelog-build">The server's
   *     documentation</a>
   */
  @GET("changelog/{stream}/{build}")
  @NoTokenRequired
  Build get(
      @Path("stream") String stream,
      @Path("build") String build,
      @Query("message_formats[]") @Nullable List<MessageFormat> messageFormats);
}
