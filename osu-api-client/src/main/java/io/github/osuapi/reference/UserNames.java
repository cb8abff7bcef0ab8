package io.github.osuapi.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.osuapi.cache.AnswerCache;
import io.github.osuapi.cache.MemoryCache;
import io.github.osuapi.endpoint.HasUsers;
import io.github.osuapi.endpoint.UsersWithPublic;
import io.github.osuapi.model.User;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.request.Found;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Turns names of users into their ids, 50 in one request, and remembers them: for a day where
 * nothing else is chosen, since users may change their names. A former name is not found.
 *
 * <p>Thread-safe; blocks while it asks, and throws what {@link
 * io.github.osuapi.request.OsuRequest#execute()} throws.
 */
public final class UserNames {
  private static final int ENTRIES = 10_000;
  private static final Duration TIME_TO_LIVE = Duration.ofDays(1);

  private final UsersWithPublic users;
  private final AnswerCache memory;
  private final Duration timeToLive;

  private record Key(UserNames owner, String name) {}

  private UserNames(UsersWithPublic users, AnswerCache memory, Duration timeToLive) {
    this.users = users;
    this.memory = memory;
    this.timeToLive = timeToLive;
  }

  /**
   * Finds names with a client.
   *
   * @param osu a client with scope {@code public}
   * @return names of which none is remembered
   */
  public static UserNames of(HasUsers<? extends UsersWithPublic> osu) {
    return new UserNames(osu.users(), new MemoryCache(ENTRIES), TIME_TO_LIVE);
  }

  /**
   * Chooses where ids are remembered, and for how long.
   *
   * @param where the cache
   * @param time for how long, above zero
   * @return names of the same client that are remembered otherwise
   */
  public UserNames remembering(AnswerCache where, Duration time) {
    return new UserNames(users, where, time);
  }

  /**
   * Finds the ids of names.
   *
   * @param names the names, with or without an {@code @} before them; upper and lower case are the
   *     same, and an underscore may stand for a space
   * @return the ids by the names as they were given, and the names that nobody has
   * @throws IllegalArgumentException where a name is blank
   */
  public Found<String, Long> ids(Collection<String> names) {
    List<String> distinct = names.stream().distinct().toList();
    Map<String, Long> known = new LinkedHashMap<>();
    for (String name : distinct) {
      if (memory.get(key(name)) instanceof Long id) {
        known.put(name, id);
      }
    }
    List<String> unknown = distinct.stream().filter(name -> !known.containsKey(name)).toList();
    ask(unknown, UserRef::of, known);
    List<String> spaced =
        unknown.stream().filter(name -> mayHaveSpaces(name) && !known.containsKey(name)).toList();
    ask(spaced, UserNames::spaced, known);
    return Found.of(distinct, known);
  }

  private void ask(List<String> names, Function<String, UserRef> meant, Map<String, Long> known) {
    Map<UserRef, List<String>> spellings =
        names.stream().collect(groupingBy(meant, LinkedHashMap::new, toList()));
    for (List<UserRef> part : Parts.of(List.copyOf(spellings.keySet()), Parts.MOST)) {
      Found<UserRef, User> found = users.lookup(part).find();
      for (UserRef ref : part) {
        List<String> spelt = spellings.getOrDefault(ref, List.of());
        found.get(ref).ifPresent(user -> add(spelt, user, known));
      }
    }
  }

  private static boolean mayHaveSpaces(String name) {
    return name.contains("_") && !name.replace('_', ' ').replaceFirst("^@", "").isBlank();
  }

  /** A name as it may be meant: lookups, unlike pages of users, take an underscore literally. */
  private static UserRef spaced(String name) {
    return UserRef.of(name.replace('_', ' '));
  }

  private void add(List<String> names, User user, Map<String, Long> known) {
    Long id = user.id();
    if (id != null) {
      for (String name : names) {
        known.put(name, id);
        memory.put(key(name), id, timeToLive);
      }
    }
  }

  private Key key(String name) {
    return new Key(this, UserRef.of(name).value().replace('_', ' ').toLowerCase(Locale.ROOT));
  }
}
