package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a user did, or that happened to a beatmap. Each kind has its own record; one that
 * this version does not know, or that the server could not read, is an {@link UnknownEvent}.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#event">The server's page on it</a>
 */
@JsonModel(discriminator = "type", unreadable = "parse_error")
public sealed interface Event
    permits AchievementEvent,
        BeatmapPlaycountEvent,
        BeatmapsetApproveEvent,
        BeatmapsetDeleteEvent,
        BeatmapsetReviveEvent,
        BeatmapsetUpdateEvent,
        BeatmapsetUploadEvent,
        RankEvent,
        RankLostEvent,
        UserSupportAgainEvent,
        UserSupportFirstEvent,
        UserSupportGiftEvent,
        UsernameChangeEvent,
        UnknownEvent {
  /**
   * When it happened.
   *
   * @return the time; null only for an {@link UnknownEvent} that does not say
   */
  @Nullable Instant createdAt();
}
