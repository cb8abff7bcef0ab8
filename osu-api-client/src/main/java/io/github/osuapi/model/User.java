package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A user, as answers that are about something else carry it. The components after {@code username}
 * are there only where the server includes them.
 *
 * <p>A user whose account is gone is named {@code [deleted user]} and may have neither an id nor a
 * picture nor a country: the id then stands beside it, for example in {@link Score#userId()}.
 *
 * @param avatarUrl the address of the picture; null if the account is gone
 * @param countryCode the code of the country as in {@link Country#code()}; null where it is not
 *     known
 * @param defaultGroup the identifier of the group that the user is shown with, {@code default} for
 *     most
 * @param id the user's id; null if the account is gone and the server no longer knows it
 * @param isActive whether the user was seen in the last 30 days
 * @param isBot whether it is a bot account
 * @param isDeleted whether the account is deleted
 * @param isOnline whether the user is online and does not hide it
 * @param isSupporter whether the user is a supporter at present
 * @param lastVisit when the user was last seen; null for users who hide it
 * @param pmFriendsOnly whether the user takes private messages from friends alone
 * @param profileColour the colour of the name, such as {@code #ff66ab}; null for the usual one
 * @param username the name, or {@code [deleted user]}
 * @param country the country; null where it is not known
 * @param cover the picture at the top of the profile
 * @param groups the groups that the user is shown with, the foremost first
 * @param team the team; null for a user without one
 * @param statistics the statistics in one ruleset, the asking user's usual one unless another is
 *     said
 * @param statisticsRulesets the statistics in all rulesets
 * @param supportLevel the level of support, from 0 for users who are not supporters to 3
 * @param kudosu the thanks for modding
 * @param globalRank the rank in one ruleset
 * @see <a href="https://osu.ppy.sh/docs/index.html#user">The server's page on it</a>
 */
@JsonModel
public record User(
    @Nullable String avatarUrl,
    @Nullable String countryCode,
    @Nullable String defaultGroup,
    @Nullable Long id,
    boolean isActive,
    boolean isBot,
    boolean isDeleted,
    boolean isOnline,
    boolean isSupporter,
    @Nullable Instant lastVisit,
    boolean pmFriendsOnly,
    @Nullable String profileColour,
    String username,
    @Nullable Country country,
    @Nullable UserCover cover,
    @Nullable List<UserGroup> groups,
    @Nullable Team team,
    @Nullable UserStatistics statistics,
    @Nullable UserStatisticsRulesets statisticsRulesets,
    @Nullable Integer supportLevel,
    @Nullable UserKudosu kudosu,
    @Nullable UserGlobalRank globalRank)
    implements AnyUser, SearchItem {
  @Override
  public OptionalLong knownId() {
    return id == null ? OptionalLong.empty() : OptionalLong.of(id);
  }
}
