package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team of users, with its members.
 *
 * @param flagUrl the address of the flag; null for a team without one
 * @param id the team's id
 * @param name the name
 * @param shortName the short name, of at most four characters
 * @param coverUrl the address of the cover; null for a team without one
 * @param createdAt when it was founded
 * @param defaultRulesetId the number of the ruleset that it mainly plays
 * @param description what it says of itself, in BBCode; null or empty without a text
 * @param emptySlots how many more users may join
 * @param isOpen whether users may ask to join
 * @param leader the user who leads it, with country, cover, groups and team
 * @param members the users in it, with country, cover, groups and team
 * @param statistics what its members have done in the ruleset that was asked for
 * @see <a href="https://osu.ppy.sh/docs/index.html#team">The server's page on it</a>
 */
@JsonModel
public record TeamExtended(
    @Nullable String flagUrl,
    long id,
    String name,
    String shortName,
    @Nullable String coverUrl,
    Instant createdAt,
    int defaultRulesetId,
    @Nullable String description,
    int emptySlots,
    boolean isOpen,
    User leader,
    List<User> members,
    TeamStatistics statistics)
    implements AnyTeam {}
