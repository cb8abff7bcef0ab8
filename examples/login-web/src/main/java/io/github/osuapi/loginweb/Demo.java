package io.github.osuapi.loginweb;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.addition.NewUser;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A local osu! server with some people who know each other. */
final class Demo {
  /** The id of a user with friends and a rank history. */
  static final long MIRA = 9001;

  /** The id of another. */
  static final long JONAS = 9002;

  private static final List<String> OTHERS =
      List.of("Aiko", "Bruno", "Chidi", "Dalia", "Emre", "Freja", "Gustavo", "Hana");
  private static final List<String> COUNTRIES =
      List.of("JP", "BR", "NG", "EG", "TR", "DK", "MX", "KR");

  private Demo() {}

  static OsuSandbox start() {
    OsuSandbox.Builder builder = OsuSandbox.builder();
    for (int i = 0; i < OTHERS.size(); i++) {
      builder.add(
          NewUser.named(OTHERS.get(i))
              .id(9010 + i)
              .country(COUNTRIES.get(i))
              .with("is_online", i % 3 == 0));
    }
    builder.add(player(MIRA, "Mira", "FI", 6100, 2900).friends(9010L, 9011L, 9012L, 9013L, 9014L));
    builder.add(
        player(JONAS, "Jonas", "DE", 41_000, 38_500).friends(MIRA, 9014L, 9015L, 9016L, 9017L));
    builder.add(NewUser.named("Mira").id(MIRA).friends(JONAS));
    return builder.start();
  }

  private static NewUser player(long id, String name, String country, int from, int to) {
    Random random = new Random(id);
    List<Integer> ranks =
        IntStream.range(0, 90)
            .mapToObj(day -> from + (to - from) * day / 89 + random.nextInt(from / 25))
            .toList();
    return NewUser.named(name)
        .id(id)
        .country(country)
        .performance("osu", 9000 - ranks.get(89) / 10.0, ranks.get(89))
        .statistic("osu", "country_rank", ranks.get(89) / 40)
        .statistic("osu", "hit_accuracy", 97.31)
        .statistic("osu", "play_count", 31_337)
        .rankHistory("osu", ranks);
  }

  static LoginAppClient.Builder client(OsuSandbox sandbox, String redirectUri) {
    return LoginAppClient.builder()
        .baseUrl(sandbox.baseUrl())
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
        .redirectUri(redirectUri);
  }
}
