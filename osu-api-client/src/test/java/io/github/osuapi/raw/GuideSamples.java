package io.github.osuapi.raw;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.json.RawJson;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.replay.OsuFrame;
import io.github.osuapi.replay.Replay;
import io.github.osuapi.replay.ReplayLimits;
import io.github.osuapi.replay.ReplayReader;
import io.github.osuapi.replay.ScoreInformation;
import io.github.osuapi.request.OsuRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullUnmarked;

/** The code of {@code docs/replays.md} and {@code docs/raw-calls.md}, which compiles. */
@NullUnmarked
@SuppressWarnings({"UnusedVariable", "SystemOut"})
final class GuideSamples {
  /** A record of the caller's own. */
  public record Tournament(long id) {}

  private GuideSamples() {}

  static void download(OsuClient osu, long id, OutputStream stream) {
    Replay replay = osu.scores().download(id).execute();
    byte[] bytes = osu.scores().download(id).executeBytes();
    Path file = osu.scores().download(id).executeTo(Path.of("play.osr"));
    long written = osu.scores().download(id).executeTo(stream);
    CompletableFuture<Path> later = osu.scores().download(id).submitTo(Path.of("play.osr"));
  }

  static void read() throws IOException {
    Replay replay = Replay.read(Path.of("play.osr"));
    for (OsuFrame frame : replay.frames().list(OsuFrame.class)) {
      System.out.println(frame.delta() + " ms: " + frame.keys());
    }
    List<Mod> mods = replay.mods();
    ScoreInformation information = replay.scoreInformation();
    byte[] same = replay.toByteArray();
  }

  static void limits(OsuClient osu, long id) {
    ReplayReader reader = new ReplayReader(ReplayLimits.defaults().withFrames(100_000));
    Replay replay = osu.scores().download(id).executeWith(reader::read);
  }

  static void known(OsuClient osu) {
    RawJson build =
        osu.call("GET", "changelog/{stream}/{build}")
            .path("stream", "lazer")
            .path("build", "latest")
            .asJson()
            .execute();
    String json = osu.call("GET", "users/2/osu").asText().execute();
    UserExtended user = osu.call("GET", "users/2/osu").as(UserExtended.class).execute();
  }

  static void unknown(OsuClient osu) {
    OsuRequest<Tournament> tournament =
        osu.call("GET", "tournaments/{tournament}")
            .path("tournament", 7)
            .query("include[]", List.of("teams", "matches"))
            .access(EndpointAccess.scope(Scope.PUBLIC, false))
            .as(Tournament.class);
  }
}
