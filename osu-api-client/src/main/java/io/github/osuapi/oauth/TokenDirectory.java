package io.github.osuapi.oauth;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps the tokens of each user in a file of one directory. */
record TokenDirectory(Path directory) implements TokenStores {
  private static final int MAX_NAME = 100;
  private static final HexFormat HEX = HexFormat.of();

  @Override
  public TokenStore of(String key) {
    return new FileTokenStore(directory.resolve("user-" + name(key) + ".tokens"));
  }

  /** Distinct where keys are, also on file systems to which capitals are as small letters. */
  static String name(String key) {
    StringBuilder name = new StringBuilder();
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    for (byte b : bytes) {
      if ((b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '-' || b == '_') {
        name.append((char) b);
      } else {
        name.append('%').append(HEX.toHexDigits(b));
      }
    }
    // A name that is written out has no two percent signs in a row.
    return name.length() <= MAX_NAME ? name.toString() : "%%" + HEX.formatHex(sha256(bytes));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
