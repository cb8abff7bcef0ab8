package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * How a user has set the site.
 *
 * @param audioAutoplay whether previews follow one another
 * @param audioMuted whether previews are silent
 * @param audioVolume how loud previews are, from 0 to 1
 * @param beatmapsetCardSize how large the cards of beatmapsets are
 * @param beatmapsetDownload what a click on download does
 * @param beatmapsetShowAnimeCover whether covers with anime are shown
 * @param beatmapsetShowNsfw whether covers that are not safe for work are shown
 * @param beatmapsetTitleShowOriginal whether titles are shown in their own script
 * @param commentsShowDeleted whether deleted comments are shown
 * @param commentsSort the usual order of comments; the server sends it to its own pages only
 * @param forumPostsShowDeleted whether deleted posts are shown to those who may see them
 * @param legacyScoreOnly whether scores of the newer client are left out
 * @param profileCoverExpanded whether profiles open with the whole cover
 * @param scoringMode by which scoring scores are shown
 * @param userListFilter which users lists show
 * @param userListSort the order of user lists
 * @param userListView the look of user lists
 */
@JsonModel
public record UserPreferences(
    boolean audioAutoplay,
    boolean audioMuted,
    double audioVolume,
    BeatmapsetCardSize beatmapsetCardSize,
    BeatmapsetDownload beatmapsetDownload,
    boolean beatmapsetShowAnimeCover,
    boolean beatmapsetShowNsfw,
    boolean beatmapsetTitleShowOriginal,
    boolean commentsShowDeleted,
    @Nullable CommentSort commentsSort,
    boolean forumPostsShowDeleted,
    boolean legacyScoreOnly,
    boolean profileCoverExpanded,
    ScoringMode scoringMode,
    UserListFilter userListFilter,
    UserListSort userListSort,
    UserListView userListView) {}
