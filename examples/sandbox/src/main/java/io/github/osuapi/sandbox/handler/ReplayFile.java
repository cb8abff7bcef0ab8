package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.Json;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;

/**
 * The replay of a score. Of the older client's plays the server keeps the frames alone and puts the
 * rest around them; of the current client's it keeps the whole file.
 */
final class ReplayFile {
  private static final int LEGACY_VERSION = 20151228;
  private static final int LAZER_VERSION = 30000016;
  private static final long TICKS_OF_1970 = 621_355_968_000_000_000L;
  private static final long TICKS_A_SECOND = 10_000_000;
  private static final List<String> MODS =
      List.of("NF", "EZ", "TD", "HD", "HR", "SD", "DT", "RX", "HT", "NC", "FL");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private ReplayFile() {}

  static byte[] of(ObjectNode score, String player, String beatmapHash) {
    ReplayFile file = new ReplayFile();
    try {
      file.write(score, player, beatmapHash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.bytes.toByteArray();
  }

  private void write(ObjectNode score, String player, String beatmapHash) throws IOException {
    JsonNode legacyId = score.get("legacy_score_id");
    boolean lazer = legacyId.isNull();
    ObjectNode legacy = LegacyScore.of(score);
    JsonNode counts = legacy.get("statistics");
    int ruleset = score.get("ruleset_id").asInt();
    out.writeByte(ruleset);
    writeInt(lazer ? LAZER_VERSION : LEGACY_VERSION);
    writeText(beatmapHash);
    writeText(player);
    writeText(hash(score, player, beatmapHash));
    for (String name : List.of("300", "100", "50", "geki", "katu", "miss")) {
      writeShort(counts.path("count_" + name).asInt(0));
    }
    writeInt(score.get(lazer ? "total_score" : "legacy_total_score").asInt());
    writeShort(score.get("max_combo").asInt());
    out.writeBoolean(score.get("legacy_perfect").asBoolean());
    writeInt(mask(score.get("mods")));
    writeText("");
    Instant endedAt = OffsetDateTime.parse(score.get("ended_at").asText()).toInstant();
    writeLong(endedAt.getEpochSecond() * TICKS_A_SECOND + TICKS_OF_1970);
    writeCompressed(frames(ruleset).getBytes(StandardCharsets.US_ASCII));
    writeLong(legacyId.asLong(0));
    if (lazer) {
      writeCompressed(Json.bytes(information(score)));
    }
  }

  private static ObjectNode information(ObjectNode score) {
    ObjectNode information = Json.object();
    information.set("online_id", score.get("id"));
    information.set("mods", score.get("mods"));
    information.set("statistics", score.get("statistics"));
    information.set("maximum_statistics", score.get("maximum_statistics"));
    information.put("client_version", "2026.1101.0-lazer");
    information.set("rank", score.get("rank"));
    information.set("user_id", score.get("user_id"));
    information.set("total_score_without_mods", score.get("total_score"));
    information.putArray("pauses");
    return information;
  }

  private static String hash(ObjectNode score, String player, String beatmapHash) {
    String text = score.get("max_combo") + "osu" + player + beatmapHash + score.get("rank");
    try {
      MessageDigest md5 = MessageDigest.getInstance("MD5");
      return HexFormat.of().formatHex(md5.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }

  private static int mask(JsonNode mods) {
    int mask = 0;
    for (JsonNode mod : mods) {
      int bit = MODS.indexOf(mod.get("acronym").asText());
      mask |= bit < 0 ? 0 : 1 << bit;
    }
    return mask;
  }

  /** Ten seconds of play, in the numbers that the ruleset reads. */
  private static String frames(int ruleset) {
    StringBuilder frames = new StringBuilder("0|256|-500|0,-1|256|-500|0,");
    for (int i = 0; i < 600; i++) {
      int down = i / 20 % 2;
      String place =
          switch (ruleset) {
            case 0 ->
                (100 + i % 300) + ".25|" + (80 + i % 200) + '|' + down * (i % 40 < 30 ? 5 : 10);
            case 1 -> "320|9999|" + (down << i / 40 % 4);
            case 2 -> (100 + i % 300) + ".5|0|" + down;
            default -> (down << i / 40 % 4) + "|21|0";
          };
      frames.append("16|").append(place).append(',');
    }
    return frames.append("-12345|0|0|1337,").toString();
  }

  private void writeCompressed(byte[] plain) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (LZMAOutputStream lzma =
        new LZMAOutputStream(compressed, new LZMA2Options(0), plain.length)) {
      lzma.write(plain);
    }
    writeInt(compressed.size());
    compressed.writeTo(out);
  }

  private void writeText(String text) throws IOException {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte(0x0b);
    int length = encoded.length;
    for (; length >= 0x80; length >>>= 7) {
      out.writeByte(length | 0x80);
    }
    out.writeByte(length);
    out.write(encoded);
  }

  private void writeShort(int value) throws IOException {
    out.writeShort(Short.reverseBytes((short) value));
  }

  private void writeInt(int value) throws IOException {
    out.writeInt(Integer.reverseBytes(value));
  }

  private void writeLong(long value) throws IOException {
    out.writeLong(Long.reverseBytes(value));
  }
}
