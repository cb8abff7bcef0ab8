package io.github.osuapi.drift;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.osuapi.json.JsonTypes;
import io.github.osuapi.json.RawJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of recordings, a file each. */
record Tape(Path folder, Clock clock) {
  private static final Moshi MOSHI =
      new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();
  private static final JsonAdapter<Recording> RECORDINGS =
      MOSHI.adapter(Recording.class).indent(" ").nonNull();
  private static final JsonAdapter<RawJson> BODIES = MOSHI.adapter(RawJson.class).nonNull();
  private static final String ENDING = ".json";

  /** Keeps an answer, scrubbed, in place of an earlier one. */
  void keep(String step, int status, String body) throws IOException {
    RawJson scrubbed = Scrubber.scrub(BODIES.fromJson(body));
    Recording recording = new Recording(step, LocalDate.now(clock).toString(), status, scrubbed);
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, step, ".part");
    try {
      Files.writeString(unfinished, RECORDINGS.toJson(recording) + "\n");
      Files.move(unfinished, file(step), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Finds what was kept of a step. */
  Optional<Recording> find(String step) throws IOException {
    Path file = file(step);
    return Files.exists(file)
        ? Optional.of(RECORDINGS.fromJson(Files.readString(file)))
        : Optional.empty();
  }

  /** Tells how many answers there are. */
  long size() throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).count();
    }
  }

  static String json(RawJson body) {
    return BODIES.toJson(body);
  }

  private Path file(String step) {
    return folder.resolve(step + ENDING);
  }
}
