package io.github.osuapi.annotations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a token may do. The constants are the eleven scopes that the osu! server grants to third
 * parties; the {@code *} scope is the official game's alone and has no constant here.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#scopes">Scopes in the server's documentation</a>
 */
public enum Scope {
  /**
   * Read chat messages on a user's behalf. Given by the account alone that registered the OAuth
   * client; by any user where that account is a bot.
   */
  CHAT_READ("chat.read", "read chat messages on a user's behalf"),

  /**
   * Send chat messages on a user's behalf. Given by the account alone that registered the OAuth
   * client; by any user where that account is a bot.
   */
  CHAT_WRITE("chat.write", "send chat messages on a user's behalf"),

  /**
   * Join and leave chat channels on a user's behalf. Given by the account alone that registered the
   * OAuth client; by any user where that account is a bot.
   */
  CHAT_WRITE_MANAGE("chat.write_manage", "join and leave chat channels on a user's behalf"),

  /** Act as the owner of the client, which must be a bot account. Client credentials only. */
  DELEGATE("delegate", "act as the owner of the client, a bot account"),

  /** Create and edit forum topics and posts on a user's behalf. */
  FORUM_WRITE("forum.write", "create and edit forum topics and posts on a user's behalf"),

  /** Lock and pin forum topics as a delegated bot. Client credentials only. */
  FORUM_WRITE_MANAGE("forum.write_manage", "lock and pin forum topics as a delegated bot"),

  /** Read the friend list of a user. */
  FRIENDS_READ("friends.read", "read the friend list of a user"),

  /**
   * Use the rights of the groups that a delegated bot belongs to. Names no endpoint itself. Client
   * credentials only.
   */
  GROUP_PERMISSIONS(
      "group_permissions", "use the rights of the groups that a delegated bot belongs to"),

  /** Read the private profile of a user. The server adds it to every authorization. */
  IDENTIFY("identify", "read the private profile of a user"),

  /**
   * Manage multiplayer rooms through the separate referee hub. Opens no endpoint of this API. Given
   * by the account alone that registered the OAuth client; by any user where that account is a bot.
   */
  MULTIPLAYER_WRITE_MANAGE(
      "multiplayer.write_manage", "manage multiplayer rooms through the referee hub"),

  /** Read public data. */
  PUBLIC("public", "read public data");

  private static final Map<String, Scope> BY_WIRE_NAME = new HashMap<>();

  static {
    for (Scope scope : values()) {
      BY_WIRE_NAME.put(scope.wireName, scope);
    }
  }

  private final String wireName;
  private final String description;

  Scope(String wireName, String description) {
    this.wireName = wireName;
    this.description = description;
  }

  /**
   * Returns the name that the server uses, for example {@code chat.write_manage}.
   *
   * @return the wire name; never empty
   */
  public String wireName() {
    return wireName;
  }

  /**
   * Returns what a token with this scope may do, as a phrase that follows "may".
   *
   * @return an English phrase without a full stop; never empty
   */
  public String description() {
    return description;
  }

  /**
   * Finds the scope that the server calls {@code wireName}.
   *
   * @param wireName a name as the server spells it, for example {@code friends.read}
   * @return the scope, or empty where it is none of the eleven
   */
  public static Optional<Scope> fromWireName(String wireName) {
    return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
  }
}
