/**
 * What answers name by id only: users, beatmaps and beatmapsets, got for whole lists at once.
 *
 * <p>Answers carry ids of users as {@code userId} (scores, comments, discussions, forum posts and
 * topics, match events and scores, kudosu, rooms), {@code senderId} (chat messages), {@code
 * targetId} (friends), {@code editedById} and {@code deletedById} (comments, posts); ids of
 * beatmaps as {@code beatmapId} (scores, games of matches, playlist items, playcounts,
 * discussions); ids of beatmapsets as {@code beatmapsetId} (beatmaps, discussions, events). {@link
 * io.github.osuapi.reference.References} takes any of them, by a method reference.
 */
@NullMarked
package io.github.osuapi.reference;

import org.jspecify.annotations.NullMarked;
