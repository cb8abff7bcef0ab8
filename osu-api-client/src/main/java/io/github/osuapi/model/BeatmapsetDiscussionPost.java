package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post in a beatmapset discussion.
 *
 * @param beatmapsetDiscussionId the id of the discussion
 * @param createdAt when it was posted; null if the server has none
 * @param deletedAt when it was deleted; null if it is not
 * @param deletedById the id of who deleted it; null if nobody did
 * @param id the post's id
 * @param lastEditorId the id of who last changed it; null if nobody did
 * @param message the text; for posts of the system an object that says what happened, and its value
 * @param system whether the system posted it, for example when the discussion was resolved
 * @param updatedAt when it last changed; null if the server has none
 * @param userId the id of who posted it
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapsetdiscussionpost">The server's page on
 *     it</a>
 */
@JsonModel
public record BeatmapsetDiscussionPost(
    long beatmapsetDiscussionId,
    @Nullable Instant createdAt,
    @Nullable Instant deletedAt,
    @Nullable Long deletedById,
    long id,
    @Nullable Long lastEditorId,
    RawJson message,
    boolean system,
    @Nullable Instant updatedAt,
    long userId) {

  /**
   * The text that a user wrote.
   *
   * @return {@link #message()} where it is a text; empty for posts of the system
   */
  public Optional<String> text() {
    return message.value() instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
