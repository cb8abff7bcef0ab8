package io.github.osuapi.benchmarks.generator;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.json.OpenEnum;
import io.github.osuapi.model.BeatmapsetExtended;
import io.github.osuapi.model.BeatmapsetSearchResult;
import io.github.osuapi.model.MatchDetails;
import io.github.osuapi.model.Rankings;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserExtended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a peer of each model that the benchmarks decode, and of all that these hold: a record of
 * the same components with the annotations of every other library, so that all decode the same
 * fields by the same names.
 */
public final class PeerWriter {
  private static final List<Class<?>> ROOTS =
      List.of(
          UserExtended.class,
          Score.class,
          BeatmapsetSearchResult.class,
          Rankings.class,
          MatchDetails.class,
          BeatmapsetExtended.class);

  private final Set<Class<?>> seen = new LinkedHashSet<>(ROOTS);
  private final Deque<Class<?>> waiting = new ArrayDeque<>(ROOTS);

  private PeerWriter() {}

  /**
   * Writes the sources.
   *
   * @param args the folder to write them to
   * @throws IOException where it cannot be written to
   */
  public static void main(String[] args) throws IOException {
    new PeerWriter().writeAll(Path.of(args[0]));
  }

  private void writeAll(Path folder) throws IOException {
    while (!waiting.isEmpty()) {
      Class<?> model = waiting.remove();
      JavaFile.builder(PeerTypes.PACKAGE, peer(model)).build().writeTo(folder);
    }
  }

  private TypeSpec peer(Class<?> model) {
    if (OpenEnum.class.isAssignableFrom(model)) {
      return PeerEnum.of(model);
    }
    if (!model.isRecord()) {
      throw new IllegalArgumentException(
          model.getName() + " is neither a record nor an open enum: no peer can be written for it");
    }
    Arrays.stream(model.getRecordComponents())
        .flatMap(component -> PeerTypes.models(component.getGenericType()))
        .filter(seen::add)
        .forEach(waiting::add);
    return PeerRecord.of(model);
  }
}
