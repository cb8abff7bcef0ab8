package io.github.osuapi.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a replay. */
final class ReplayOutput {
  private final ByteArrayOutputStream file;

  ReplayOutput(ByteArrayOutputStream file) {
    this.file = file;
  }

  void write(Replay replay) throws IOException {
    ReplayHeader header = replay.header();
    file.write(RulesetNumber.of(header.ruleset()));
    writeInt(header.version());
    writeText("beatmapHash", header.beatmapHash());
    writeText("playerName", header.playerName());
    writeText("replayHash", header.replayHash());
    write(header.counts());
    writeInt(header.totalScore());
    writeShort(header.maxCombo());
    file.write(header.perfect() ? 1 : 0);
    writeInt(header.modMask());
    writeText("lifeBar", replay.lifeBar().text());
    writeLong(Ticks.of(header.playedAt()));
    writeBytes(replay.frames().compressed());
    Long onlineScoreId = header.onlineScoreId();
    if (onlineScoreId != null && ReplayVersion.hasLongOnlineId(header.version())) {
      writeLong(onlineScoreId);
    } else if (onlineScoreId != null) {
      writeInt(onlineScoreId.intValue());
    }
    ScoreInformationTrailer trailer = replay.trailer();
    if (trailer != null) {
      writeBytes(trailer.compressed());
    }
    Double targetAccuracy = replay.targetAccuracy();
    if (targetAccuracy != null) {
      writeLong(Double.doubleToRawLongBits(targetAccuracy));
    }
    file.write(replay.rest().owned());
  }

  private void write(HitCounts counts) {
    writeShort(counts.count300());
    writeShort(counts.count100());
    writeShort(counts.count50());
    writeShort(counts.countGeki());
    writeShort(counts.countKatu());
    writeShort(counts.countMiss());
  }

  private void writeShort(int value) {
    writeNumber(value, Short.BYTES);
  }

  private void writeInt(int value) {
    writeNumber(value, Integer.BYTES);
  }

  private void writeLong(long value) {
    writeNumber(value, Long.BYTES);
  }

  private void writeNumber(long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      file.write((int) (value >>> (Byte.SIZE * i)));
    }
  }

  private void writeBytes(@Nullable Bytes value) throws IOException {
    writeInt(value == null ? -1 : value.size());
    if (value != null) {
      file.write(value.owned());
    }
  }

  private void writeText(String field, @Nullable String text) throws IOException {
    if (text == null) {
      file.write(ReplayInput.NO_TEXT);
      return;
    }
    ByteBuffer encoded;
    try {
      encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          field + " holds half a character, which no file can: leave it out", e);
    }
    file.write(ReplayInput.TEXT);
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    int length = bytes.length;
    for (; length >= 0x80; length >>>= 7) {
      file.write((length & 0x7f) | 0x80);
    }
    file.write(length);
    file.write(bytes);
  }
}
