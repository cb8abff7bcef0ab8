package io.github.osuapi.userbuilds.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A user's project of some classes. One of them declares the app and uses its client, as does every
 * tenth of the others; the rest know nothing of osu!.
 *
 * @param classes how many
 * @param sources their files
 */
record SampleProject(int classes, List<Path> sources) {
  private static final String APP =
      """
      package sample;

      import io.github.osuapi.annotations.Grant;
      import io.github.osuapi.annotations.OsuApp;
      import io.github.osuapi.annotations.Scope;
      import io.github.osuapi.model.UserRef;

      @OsuApp(
          grant = Grant.AUTHORIZATION_CODE,
          scopes = {Scope.PUBLIC, Scope.IDENTIFY, Scope.FRIENDS_READ})
      public final class Sample {
        static String name(SampleClient osu, long id) {
          return osu.users().get(UserRef.of(id)).execute().username();
        }
      }
      """;

  private static final String CLASS =
      """
      package sample;

      import java.time.Duration;
      import java.time.Instant;
      import java.util.ArrayList;
      import java.util.Comparator;
      import java.util.LinkedHashMap;
      import java.util.List;
      import java.util.Map;
      import java.util.Objects;
      import java.util.Optional;
      import java.util.stream.Collectors;

      /** Plays that were seen, by player. */
      final class Plays%1$d {
        record Play(String player, String map, int points, Instant at) {
          Play {
            Objects.requireNonNull(player, "player");
            if (points < 0) {
              throw new IllegalArgumentException("points are never negative: " + points);
            }
          }

          boolean isRecent(Instant now) {
            return Duration.between(at, now).compareTo(Duration.ofDays(7)) < 0;
          }
        }

        private final Map<String, List<Play>> plays = new LinkedHashMap<>();
        private int seen;

        void add(Play play) {
          plays.computeIfAbsent(play.player(), name -> new ArrayList<>()).add(play);
          seen++;
        }

        Optional<Play> best(String player) {
          return plays.getOrDefault(player, List.of()).stream()
              .max(Comparator.comparingInt(Play::points).thenComparing(Play::at));
        }

        Map<String, Integer> totals(Instant now) {
          return plays.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      e ->
                          e.getValue().stream()
                              .filter(play -> play.isRecent(now))
                              .mapToInt(Play::points)
                              .sum()));
        }

        String table(Instant now) {
          StringBuilder table = new StringBuilder();
          totals(now)
              .forEach(
                  (player, points) ->
                      table.append(String.format("%%-20s %%6d%%n", player, points)));
          return table.append(seen).append(" plays").toString();
        }
      %2$s
        @Override
        public String toString() {
          return "Plays%1$d[" + plays.keySet() + ", " + seen + "]";
        }
      }
      """;

  private static final String CALL =
      """

        Play load(io.github.osuapi.endpoint.HasUsers<io.github.osuapi.endpoint.UsersGroup> osu) {
          var user = osu.users().get(io.github.osuapi.model.UserRef.of(1000)).execute();
          return new Play(user.username(), "none", 0, Instant.EPOCH);
        }
      """;

  static SampleProject of(int classes, Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    sources.add(Files.writeString(folder.resolve("Sample.java"), APP));
    for (int i = 1; i < classes; i++) {
      String text = CLASS.formatted(i, i % 10 == 0 ? CALL : "");
      sources.add(Files.writeString(folder.resolve("Plays" + i + ".java"), text));
    }
    return new SampleProject(classes, sources);
  }
}
