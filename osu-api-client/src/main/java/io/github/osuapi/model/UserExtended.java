package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A user with all that the profile page shows: a {@link User} and more. The statistics, ranks and
 * scores are those of the ruleset that was asked for, by default the user's usual one.
 *
 * @param avatarUrl the address of the picture
 * @param countryCode the code of the country as in {@link Country#code()}; null where it is not
 *     known
 * @param defaultGroup the identifier of the group that the user is shown with, {@code default} for
 *     most
 * @param id the user's id
 * @param isActive whether the user was seen in the last 30 days
 * @param isBot whether it is a bot account
 * @param isDeleted whether the account is deleted
 * @param isOnline whether the user is online and does not hide it
 * @param isSupporter whether the user is a supporter at present
 * @param lastVisit when the user was last seen; null for users who hide it
 * @param pmFriendsOnly whether the user takes private messages from friends alone
 * @param profileColour the colour of the name, such as {@code #ff66ab}; null for the usual one
 * @param username the name
 * @param coverUrl the address of the picture at the top of the profile; null without one. {@code
 *     cover} is its successor
 * @param discord the name on Discord
 * @param hasSupported whether the user is or was a supporter
 * @param interests what the user likes
 * @param joinDate when the account was made; null where that is not known
 * @param location where the user says to live
 * @param maxBlocks how many users this one may block
 * @param maxFriends how many friends this user may have
 * @param occupation what the user says to do
 * @param playmode the ruleset that the user plays most, as set by the user
 * @param playstyle the devices that the user plays with; null if none is set
 * @param postCount the number of forum posts
 * @param profileHue the hue of the profile's colours in degrees, from 0 to 359; null for the usual
 *     one
 * @param profileOrder the sections of the profile, from the top down
 * @param title the title under the name; null for most
 * @param titleUrl the address of a page about the title
 * @param twitter the name on X, once Twitter
 * @param website the address of the user's own page
 * @param country the country; null where it is not known
 * @param cover the picture at the top of the profile
 * @param isRestricted whether the account is restricted; absent unless it is the signed-in user's
 *     own
 * @param kudosu the thanks for modding
 * @param accountHistory what was done to the account lately
 * @param activeTournamentBanner the last of {@code activeTournamentBanners}, its successor; null if
 *     there is none
 * @param activeTournamentBanners the banners of tournaments that run
 * @param badges the badges, the newest first
 * @param beatmapPlaycountsCount how many beatmaps the user ever played
 * @param commentsCount the number of comments
 * @param currentSeasonStats where the user stands in the season that runs; null for a user who
 *     takes no part
 * @param currentUserAttributes what this user is to the signed-in user; null where nobody is signed
 *     in
 * @param dailyChallengeUserStats the daily challenges
 * @param favouriteBeatmapsetCount how many beatmapsets the user likes
 * @param followerCount how many users have this one as a friend
 * @param graveyardBeatmapsetCount how many beatmapsets the user abandoned
 * @param groups the groups that the user is shown with, the foremost first
 * @param guestBeatmapsetCount how many beatmapsets of others have a beatmap of this user
 * @param lovedBeatmapsetCount how many of the user's beatmapsets are loved
 * @param mappingFollowerCount how many users are told of this one's new beatmapsets
 * @param matchmakingStats what the user did in ranked matches
 * @param monthlyPlaycounts the plays of each month, the oldest first; months without any are left
 *     out
 * @param nominatedBeatmapsetCount how many beatmapsets the user nominated
 * @param page what the user wrote for the profile
 * @param pendingBeatmapsetCount how many of the user's beatmapsets are pending or in work
 * @param previousUsernames the names that the user had
 * @param rankHighest the best rank ever; null for a user who never had one
 * @param rankHistory the ranks of the last 90 days; null for a user without
 * @param rankHistoryCamelCase {@code rankHistory} again, under the older name {@code rankHistory}
 *     of the JSON
 * @param rankedBeatmapsetCount how many of the user's beatmapsets are ranked or approved
 * @param rankedAndApprovedBeatmapsetCount {@code rankedBeatmapsetCount} again, under its older name
 * @param replaysWatchedCounts how many of the user's replays others watched in each month, the
 *     oldest first
 * @param scoresBestCount the number of best scores
 * @param scoresFirstCount the number of scores that lead their leaderboard
 * @param scoresPinnedCount the number of pinned scores
 * @param scoresRecentCount the number of scores of the last 24 hours
 * @param statistics the statistics in the ruleset
 * @param supportLevel the level of support, from 0 for users who are not supporters to 3
 * @param team the team; null for a user without one
 * @param unrankedBeatmapsetCount {@code pendingBeatmapsetCount} again, under its older name
 * @param userAchievements the medals, the newest first
 * @param scoreProcessingNoticeUrl the address of a notice that scores are late; null when they are
 *     not, absent in answers about others
 * @param sessionVerificationMethod how the session is to be verified; null when it is, absent in
 *     answers about others
 * @param sessionVerified whether the session is verified; absent in answers about others
 * @param statisticsRulesets the statistics in all rulesets; null for a user who never played,
 *     absent in answers about others
 * @param userPreferences how the user has set the site; absent in answers about others
 * @see <a href="https://osu.ppy.sh/docs/index.html#userextended">The server's page on it</a>
 */
@JsonModel
public record UserExtended(
    String avatarUrl,
    @Nullable String countryCode,
    @Nullable String defaultGroup,
    long id,
    boolean isActive,
    boolean isBot,
    boolean isDeleted,
    boolean isOnline,
    boolean isSupporter,
    @Nullable Instant lastVisit,
    boolean pmFriendsOnly,
    @Nullable String profileColour,
    String username,
    @Nullable String coverUrl,
    @Nullable String discord,
    boolean hasSupported,
    @Nullable String interests,
    @Nullable Instant joinDate,
    @Nullable String location,
    int maxBlocks,
    int maxFriends,
    @Nullable String occupation,
    Ruleset playmode,
    @Nullable List<PlayStyle> playstyle,
    int postCount,
    @Nullable Integer profileHue,
    List<ProfilePage> profileOrder,
    @Nullable String title,
    @Nullable String titleUrl,
    @Nullable String twitter,
    @Nullable String website,
    @Nullable Country country,
    UserCover cover,
    @Nullable Boolean isRestricted,
    UserKudosu kudosu,
    List<UserAccountHistory> accountHistory,
    @Nullable ProfileBanner activeTournamentBanner,
    List<ProfileBanner> activeTournamentBanners,
    List<UserBadge> badges,
    int beatmapPlaycountsCount,
    int commentsCount,
    @Nullable SeasonStats currentSeasonStats,
    @Nullable UserCurrentUserAttributes currentUserAttributes,
    DailyChallengeUserStats dailyChallengeUserStats,
    int favouriteBeatmapsetCount,
    int followerCount,
    int graveyardBeatmapsetCount,
    List<UserGroup> groups,
    int guestBeatmapsetCount,
    int lovedBeatmapsetCount,
    int mappingFollowerCount,
    List<MatchmakingUserStats> matchmakingStats,
    List<UserMonthlyPlaycount> monthlyPlaycounts,
    int nominatedBeatmapsetCount,
    UserPage page,
    int pendingBeatmapsetCount,
    List<String> previousUsernames,
    @Nullable RankHighest rankHighest,
    @Nullable RankHistory rankHistory,
    @Json(name = "rankHistory") @Nullable RankHistory rankHistoryCamelCase,
    int rankedBeatmapsetCount,
    int rankedAndApprovedBeatmapsetCount,
    List<UserMonthlyPlaycount> replaysWatchedCounts,
    int scoresBestCount,
    int scoresFirstCount,
    int scoresPinnedCount,
    int scoresRecentCount,
    UserStatistics statistics,
    int supportLevel,
    @Nullable Team team,
    int unrankedBeatmapsetCount,
    List<UserAchievement> userAchievements,
    @Nullable String scoreProcessingNoticeUrl,
    @Nullable SessionVerificationMethod sessionVerificationMethod,
    @Nullable Boolean sessionVerified,
    @Nullable UserStatisticsRulesets statisticsRulesets,
    @Nullable UserPreferences userPreferences)
    implements AnyUser {
  @Override
  public OptionalLong knownId() {
    return OptionalLong.of(id);
  }
}
