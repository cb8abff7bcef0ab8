package io.github.osuapi.model;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A user in either form, {@link User} or {@link UserExtended}: what both know. It is for code that
 * takes whichever form a call gave.
 *
 * <pre>{@code
 * static String link(AnyUser user) {
 *   return user.username() + " (" + user.countryCode() + ")";
 * }
 * }</pre>
 */
public sealed interface AnyUser permits User, UserExtended {
  /**
   * The user's id. The two records have {@code id} for it; only that of {@link User} may be null.
   *
   * @return the id; empty if the account is gone and the server no longer knows it
   */
  OptionalLong knownId();

  /**
   * The address of the picture.
   *
   * @return the address; null if the account is gone
   */
  @Nullable String avatarUrl();

  /**
   * The code of the country as in {@link Country#code()}.
   *
   * @return the code; null where it is not known
   */
  @Nullable String countryCode();

  /**
   * The identifier of the group that the user is shown with.
   *
   * @return the identifier, {@code default} for most
   */
  @Nullable String defaultGroup();

  /**
   * Whether the user was seen in the last 30 days.
   *
   * @return true if so
   */
  boolean isActive();

  /**
   * Whether it is a bot account.
   *
   * @return true if so
   */
  boolean isBot();

  /**
   * Whether the account is deleted.
   *
   * @return true if so
   */
  boolean isDeleted();

  /**
   * Whether the user is online and does not hide it.
   *
   * @return true if so
   */
  boolean isOnline();

  /**
   * Whether the user is a supporter at present.
   *
   * @return true if so
   */
  boolean isSupporter();

  /**
   * When the user was last seen.
   *
   * @return the time; null for users who hide it
   */
  @Nullable Instant lastVisit();

  /**
   * Whether the user takes private messages from friends alone.
   *
   * @return true if so
   */
  boolean pmFriendsOnly();

  /**
   * The colour of the name.
   *
   * @return the colour, such as {@code #ff66ab}; null for the usual one
   */
  @Nullable String profileColour();

  /**
   * The name.
   *
   * @return the name, or {@code [deleted user]} if the account is gone
   */
  String username();

  /**
   * The country.
   *
   * @return the country; null where it is not known or the answer does not include it
   */
  @Nullable Country country();

  /**
   * The picture at the top of the profile.
   *
   * @return the picture; null where the answer does not include it
   */
  @Nullable UserCover cover();

  /**
   * The groups that the user is shown with, the foremost first.
   *
   * @return the groups; null where the answer does not include them
   */
  @Nullable List<UserGroup> groups();

  /**
   * The team.
   *
   * @return the team; null for a user without one, or where the answer does not include it
   */
  @Nullable Team team();

  /**
   * The statistics in one ruleset.
   *
   * @return the statistics; null where the answer does not include them
   */
  @Nullable UserStatistics statistics();

  /**
   * The statistics in all rulesets.
   *
   * @return the statistics; null where the answer does not include them
   */
  @Nullable UserStatisticsRulesets statisticsRulesets();

  /**
   * The thanks for modding.
   *
   * @return the kudosu; null where the answer does not include them
   */
  @Nullable UserKudosu kudosu();
}
