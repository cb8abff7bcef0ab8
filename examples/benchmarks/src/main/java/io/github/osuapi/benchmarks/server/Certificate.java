package io.github.osuapi.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A certificate for this machine, made by the JDK's keytool.
 *
 * @param keys a key store of the certificate and its private key
 * @param trusted a store of this certificate and of all that the JDK trusts, so that clients have
 *     as much to load as ever
 */
public record Certificate(Path keys, Path trusted) {
  static final String PASSWORD = "changeit";

  private static final String ALIAS = "benchmarks";

  /**
   * Makes a certificate.
   *
   * @param folder where its files shall be, which holds none of them yet
   * @return the certificate
   * @throws IOException where it cannot be made
   * @throws InterruptedException where the thread is interrupted
   */
  public static Certificate make(Path folder) throws IOException, InterruptedException {
    Path keys = folder.resolve("keys.p12");
    Path trusted = folder.resolve("trusted");
    Path exported = folder.resolve("certificate");
    keytool(
        keys,
        "-genkeypair",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-ext",
        "san=dns:localhost");
    keytool(keys, "-exportcert", "-file", exported.toString());
    Files.write(
        trusted,
        Files.readAllBytes(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts")));
    keytool(trusted, "-importcert", "-noprompt", "-file", exported.toString());
    return new Certificate(keys, trusted);
  }

  private static void keytool(Path store, String... what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(Arrays.asList(what));
    command.addAll(List.of("-alias", ALIAS, "-keystore", store.toString(), "-storepass", PASSWORD));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed: " + String.join(" ", command));
    }
  }
}
