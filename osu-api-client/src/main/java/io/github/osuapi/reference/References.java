package io.github.osuapi.reference;

import io.github.osuapi.cache.AnswerCache;
import io.github.osuapi.cache.MemoryCache;
import io.github.osuapi.endpoint.BeatmapsWithPublic;
import io.github.osuapi.endpoint.BeatmapsetsWithPublic;
import io.github.osuapi.endpoint.HasBeatmaps;
import io.github.osuapi.endpoint.HasBeatmapsets;
import io.github.osuapi.endpoint.HasUsers;
import io.github.osuapi.endpoint.UsersWithPublic;
import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.model.BeatmapExtended;
import io.github.osuapi.model.BeatmapsetExtended;
import io.github.osuapi.model.User;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.request.Found;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gets the users, beatmaps and beatmapsets that a list names, 50 in one request, each of them once:
 *
 * <pre>{@code
 * References references = References.of(osu);
 * Found<Long, User> players = references.users(scores, Score::userId);
 * Found<Long, BeatmapExtended> maps = references.beatmaps(scores, Score::beatmapId);
 * }</pre>
 *
 * <p>It remembers what it got, for an hour where nothing else is chosen, and asks only for the
 * rest, also where a call fails before all is got. Once another user has signed in, or nobody is,
 * nothing of before is given. Beatmaps bring their beatmapset along; the server has no route for
 * several beatmapsets.
 *
 * <p>Takes any client whose tokens open these calls, and compiles with no other. Thread-safe; its
 * methods block while they ask, and throw what {@link
 * io.github.osuapi.request.OsuRequest#execute()} throws.
 */
public final class References {
  private static final int ENTRIES = 10_000;
  private static final Duration TIME_TO_LIVE = Duration.ofHours(1);

  private final UsersWithPublic users;
  private final BeatmapsWithPublic beatmaps;
  private final BeatmapsetsWithPublic beatmapsets;
  private final AnswerCache memory;
  private final Duration timeToLive;

  /** What the memory tells things apart by. */
  private record Key(References owner, Object holder, Kind kind, long id) {}

  private enum Kind {
    USER,
    BEATMAP,
    BEATMAPSET
  }

  private References(
      UsersWithPublic users,
      BeatmapsWithPublic beatmaps,
      BeatmapsetsWithPublic beatmapsets,
      AnswerCache memory,
      Duration timeToLive) {
    this.users = users;
    this.beatmaps = beatmaps;
    this.beatmapsets = beatmapsets;
    this.memory = memory;
    this.timeToLive = timeToLive;
  }

  /**
   * Gets references with a client.
   *
   * @param osu a client with scope {@code public}
   * @param <C> its type
   * @return references that nothing is remembered of
   */
  public static <
          C extends
              HasUsers<? extends UsersWithPublic> & HasBeatmaps<? extends BeatmapsWithPublic>
                  & HasBeatmapsets<? extends BeatmapsetsWithPublic>>
      References of(C osu) {
    return new References(
        osu.users(), osu.beatmaps(), osu.beatmapsets(), new MemoryCache(ENTRIES), TIME_TO_LIVE);
  }

  /**
   * Chooses where what was got is remembered, and for how long.
   *
   * @param where the cache
   * @param time for how long, above zero
   * @return references of the same client that remember otherwise
   */
  public References remembering(AnswerCache where, Duration time) {
    return new References(users, beatmaps, beatmapsets, where, time);
  }

  /**
   * Gets the users that rows name.
   *
   * @param rows the rows, for example scores
   * @param id which user a row names; null for none
   * @param <R> a row
   * @return the users by id, with their statistics in all rulesets, and the ids of those that are
   *     not to be found
   */
  public <R> Found<Long, User> users(
      Collection<? extends R> rows, Function<? super R, @Nullable Long> id) {
    return users(ids(rows, id));
  }

  /**
   * Gets users.
   *
   * @param ids their ids
   * @return the users by id, and the ids of those that are not to be found
   */
  public Found<Long, User> users(Collection<Long> ids) {
    return resolved(
        ids, Kind.USER, User.class, Parts.MOST, part -> users.list(part).find().asMap());
  }

  /**
   * Gets the beatmaps that rows name, with their beatmapsets.
   *
   * @param rows the rows, for example scores
   * @param id which beatmap a row names; null for none
   * @param <R> a row
   * @return the beatmaps by id, and the ids of those that are not to be found
   */
  public <R> Found<Long, BeatmapExtended> beatmaps(
      Collection<? extends R> rows, Function<? super R, @Nullable Long> id) {
    return beatmaps(ids(rows, id));
  }

  /**
   * Gets beatmaps, with their beatmapsets.
   *
   * @param ids their ids
   * @return the beatmaps by id, and the ids of those that are not to be found
   */
  public Found<Long, BeatmapExtended> beatmaps(Collection<Long> ids) {
    return resolved(
        ids,
        Kind.BEATMAP,
        BeatmapExtended.class,
        Parts.MOST,
        part -> beatmaps.list(part).find().asMap());
  }

  /**
   * Gets beatmapsets whole, one request each.
   *
   * @param ids their ids
   * @return the beatmapsets by id, and the ids of those that are not to be found
   */
  public Found<Long, BeatmapsetExtended> beatmapsets(Collection<Long> ids) {
    return resolved(
        ids, Kind.BEATMAPSET, BeatmapsetExtended.class, 1, part -> beatmapset(part.get(0)));
  }

  private Map<Long, BeatmapsetExtended> beatmapset(long id) {
    try {
      BeatmapsetExtended got = beatmapsets.get(id).execute();
      return got.id() == id ? Map.of(id, got) : Map.of();
    } catch (NotFoundException e) {
      return Map.of();
    }
  }

  /**
   * Gets one user's whole profile, which no list carries.
   *
   * @param id the user's id
   * @return the user, with the statistics of the ruleset that the user chose
   * @throws NotFoundException where there is no such user
   */
  public UserExtended profile(long id) {
    return users.get(UserRef.of(id)).execute();
  }

  private static <R> List<Long> ids(
      Collection<? extends R> rows, Function<? super R, @Nullable Long> id) {
    List<Long> ids = new ArrayList<>();
    for (R row : rows) {
      Long named = id.apply(row);
      if (named != null && named > 0) {
        ids.add(named);
      }
    }
    return ids;
  }

  private <I> Found<Long, I> resolved(
      Collection<Long> ids,
      Kind kind,
      Class<I> type,
      int most,
      Function<List<Long>, Map<Long, I>> ask) {
    if (ids.isEmpty()) {
      return Found.of(List.of(), Map.of());
    }
    List<Long> distinct = ids.stream().distinct().toList();
    Object holder = holder();
    Map<Long, I> known = new LinkedHashMap<>();
    for (Long id : distinct) {
      Object remembered = memory.get(new Key(this, holder, kind, id));
      if (remembered != null) {
        known.put(id, type.cast(remembered));
      }
    }
    List<Long> unknown = distinct.stream().filter(id -> !known.containsKey(id)).toList();
    for (List<Long> part : Parts.of(unknown, most)) {
      Object asking = holder();
      Map<Long, I> got = ask.apply(part);
      known.putAll(got);
      if (asking.equals(holder())) {
        got.forEach((id, item) -> memory.put(new Key(this, asking, kind, id), item, timeToLive));
      }
    }
    return Found.of(distinct, known);
  }

  /** Whom the answers are for: all three kinds are got with the same token. */
  private Object holder() {
    return users.list(List.of()).holder();
  }
}
