package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a beatmapset on its way to being ranked. Each kind has its own record; one that
 * this version does not know is an {@link UnknownBeatmapsetEvent}.
 */
@JsonModel(discriminator = "type")
public sealed interface BeatmapsetEvent
    permits BeatmapsetStatusEvent,
        BeatmapsetNominateEvent,
        BeatmapsetDisqualifyEvent,
        BeatmapsetDiscussionEvent,
        BeatmapsetKudosuEvent,
        BeatmapsetReasonEvent,
        BeatmapsetEditEvent,
        BeatmapsetOwnerChangeEvent,
        UnknownBeatmapsetEvent {
  /**
   * When it happened.
   *
   * @return the time; null if the server has none, and for an {@link UnknownBeatmapsetEvent} that
   *     does not say
   */
  @Nullable Instant createdAt();

  /**
   * The id of who did it.
   *
   * @return the user's id; null where that is not public
   */
  @Nullable Long userId();

  /**
   * The beatmapset.
   *
   * @return the beatmapset; null where it is gone, and for an {@link UnknownBeatmapsetEvent}, which
   *     has it in its JSON
   */
  @Nullable Beatmapset beatmapset();

  /**
   * The discussion that it is about.
   *
   * @return the discussion; null without one, and for an {@link UnknownBeatmapsetEvent}, which has
   *     it in its JSON
   */
  @Nullable BeatmapsetDiscussion discussion();
}
