package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something happened in a discussion of a beatmapset, as the {@code type} says.
 *
 * @param type the kind: {@code kudosu_allow}, {@code kudosu_deny}, {@code kudosu_recalculate},
 *     {@code issue_resolve}, {@code issue_reopen}, {@code discussion_delete}, {@code
 *     discussion_restore}, {@code discussion_post_delete}, {@code discussion_post_restore}, {@code
 *     nomination_reset}, {@code nomination_reset_received}
 * @param beatmapset the beatmapset; absent where it is gone
 * @param createdAt when it happened; null if the server has none
 * @param discussion the discussion that it is about; absent without one
 * @param id the event's id
 * @param userId the id of who did it; absent where that is not public
 * @param comment which discussion and post
 */
@JsonModel
@JsonKind({
  "kudosu_allow",
  "kudosu_deny",
  "kudosu_recalculate",
  "issue_resolve",
  "issue_reopen",
  "discussion_delete",
  "discussion_restore",
  "discussion_post_delete",
  "discussion_post_restore",
  "nomination_reset",
  "nomination_reset_received"
})
public record BeatmapsetDiscussionEvent(
    BeatmapsetEventType type,
    @Nullable Beatmapset beatmapset,
    @Nullable Instant createdAt,
    @Nullable BeatmapsetDiscussion discussion,
    long id,
    @Nullable Long userId,
    @Nullable BeatmapsetDiscussionComment comment)
    implements BeatmapsetEvent {}
