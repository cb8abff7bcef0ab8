package io.github.osuapi.oauth;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The content of a file of tokens: a line with the version of the format and a checksum, and one of
 * JSON. No exception quotes any of it.
 */
final class TokenFileFormat {
  static final int MAX_BYTES = 65_536;

  private static final int VERSION = 1;
  private static final Pattern CONTENT =
      Pattern.compile("osu-api tokens ([1-9]\\d{0,8}) ([0-9a-f]{8})\n(.*)\n", Pattern.DOTALL);

  private TokenFileFormat() {}

  static byte[] write(TokenSet tokens) {
    String json = tokens.toJson();
    String content = "osu-api tokens " + VERSION + " " + checksum(json) + "\n" + json + "\n";
    return content.getBytes(StandardCharsets.UTF_8);
  }

  static TokenSet read(byte[] bytes) {
    Matcher content = CONTENT.matcher(new String(bytes, StandardCharsets.UTF_8));
    if (!content.matches()) {
      throw new IllegalArgumentException(
          bytes.length == 0 ? "the file is empty" : "the file is damaged");
    }
    int version = Integer.parseInt(content.group(1));
    if (version > VERSION) {
      throw new IllegalArgumentException(
          "a later version of this library wrote the file, in format "
              + version
              + "; this one reads up to "
              + VERSION);
    }
    String json = content.group(3);
    if (!content.group(2).equals(checksum(json))) {
      throw new IllegalArgumentException("the file is damaged: its checksum does not fit");
    }
    return TokenSet.fromJson(json);
  }

  private static String checksum(String json) {
    CRC32 crc = new CRC32();
    crc.update(json.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
