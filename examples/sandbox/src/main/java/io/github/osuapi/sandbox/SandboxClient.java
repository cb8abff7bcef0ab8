package io.github.osuapi.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth client that the sandbox knows.
 *
 * @param id its id
 * @param name its name, as the consent page shows it
 * @param secret its secret
 * @param owner the id of the user who registered it; {@code null} for the official game's own
 * @param redirectUris where it may send users back to
 */
public record SandboxClient(
    long id, String name, String secret, @Nullable Long owner, List<String> redirectUris) {

  /** Registered by {@link OsuSandbox#CLIENT_OWNER}, for every grant. */
  public static final SandboxClient OWNED =
      new SandboxClient(
          1,
          "Owned client",
          "owner-client-secret-0000000000000000000000",
          OsuSandbox.CLIENT_OWNER,
          List.of("http://localhost:9000/callback", "http://127.0.0.1:9000/callback"));

  /** Registered by a bot, {@link OsuSandbox#HELPER_BOT}: may delegate. */
  public static final SandboxClient BOT =
      new SandboxClient(
          2,
          "Bot client",
          "bot-client-secret-000000000000000000000000",
          OsuSandbox.HELPER_BOT,
          List.of("http://localhost:9000/callback"));

  /** Registered without a redirect URI. */
  public static final SandboxClient WITHOUT_REDIRECT =
      new SandboxClient(
          4,
          "Client without redirect",
          "plain-client-secret-0000000000000000000000",
          OsuSandbox.CLIENT_OWNER,
          List.of());

  /** The official game: the only one that gets the {@code *} scope. */
  public static final SandboxClient GAME =
      new SandboxClient(5, "osu!", "game-client-secret-00000000000000000000000", null, List.of());

  /** Registered by a bot that moderates forums, {@link OsuSandbox#MODERATOR_BOT}. */
  public static final SandboxClient MODERATOR_BOT =
      new SandboxClient(
          6,
          "Moderator bot client",
          "modbot-client-secret-000000000000000000000",
          OsuSandbox.MODERATOR_BOT,
          List.of());

  /**
   * Lists the clients that every sandbox starts with.
   *
   * @return the clients
   */
  public static List<SandboxClient> seeded() {
    return List.of(OWNED, BOT, WITHOUT_REDIRECT, GAME, MODERATOR_BOT);
  }

  @Override
  public String toString() {
    return "SandboxClient[id=" + id + ", name=" + name + "]";
  }
}
