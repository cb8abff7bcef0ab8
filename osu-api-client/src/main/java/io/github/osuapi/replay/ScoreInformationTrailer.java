package io.github.osuapi.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.github.osuapi.json.JsonTypes;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The end of a replay of the current client: its score information, and the compressed JSON that
 * says so in the file. That is kept as it was read, with what this version does not know.
 * Immutable.
 */
public final class ScoreInformationTrailer {
  /** A trailer that says nothing. */
  public static final ScoreInformationTrailer EMPTY =
      new ScoreInformationTrailer(Bytes.EMPTY, null);

  private static final JsonAdapter<ScoreInformation> ADAPTER =
      new Moshi.Builder()
          .add(ModelAdapters.INSTANCE)
          .add(io.github.osuapi.model.ModelAdapters.INSTANCE)
          .add(JsonTypes.FACTORY)
          .build()
          .adapter(ScoreInformation.class);

  private final @Nullable Bytes compressed;
  private final @Nullable ScoreInformation information;

  private ScoreInformationTrailer(
      @Nullable Bytes compressed, @Nullable ScoreInformation information) {
    this.compressed = compressed;
    this.information = information;
  }

  /** Where a file has no place for it, rather than an empty one. */
  static ScoreInformationTrailer missing() {
    return new ScoreInformationTrailer(null, null);
  }

  /**
   * Compresses score information.
   *
   * @param information the score information
   * @return the trailer
   */
  public static ScoreInformationTrailer of(ScoreInformation information) {
    byte[] json = ADAPTER.toJson(information).getBytes(UTF_8);
    return new ScoreInformationTrailer(Lzma.compress(json), information);
  }

  static ScoreInformationTrailer read(Part part) {
    if (part.compressed().size() == 0) {
      return EMPTY;
    }
    String json = Lzma.read(part, plain -> new String(plain.readAllBytes(), UTF_8));
    return new ScoreInformationTrailer(part.compressed(), parse(part, json));
  }

  private static @Nullable ScoreInformation parse(Part part, String json) {
    try {
      return ADAPTER.fromJson(json);
    } catch (JsonDataException | IOException e) {
      throw part.malformed("is not the JSON of a score: " + e.getMessage(), e);
    }
  }

  /**
   * Returns the score information.
   *
   * @return the score information; null where the trailer is empty
   */
  public @Nullable ScoreInformation information() {
    return information;
  }

  @Nullable Bytes compressed() {
    return compressed;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScoreInformationTrailer that
        && Objects.equals(compressed, that.compressed)
        && Objects.equals(information, that.information);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(compressed);
  }

  @Override
  public String toString() {
    return String.valueOf(information);
  }
}
