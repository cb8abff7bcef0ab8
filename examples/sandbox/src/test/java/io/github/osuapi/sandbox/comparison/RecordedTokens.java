package io.github.osuapi.sandbox.comparison;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.world.RecordedUsers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Issues tokens like those that the records' labels stand for. */
final class RecordedTokens {
  private static final String[] ALL_OF_USER = {
    "chat.read",
    "chat.write",
    "chat.write_manage",
    "forum.write",
    "friends.read",
    "identify",
    "multiplayer.write_manage",
    "public"
  };
  private static final String[] ALL_OF_BOT = {
    "delegate",
    "chat.write",
    "chat.write_manage",
    "forum.write",
    "forum.write_manage",
    "group_permissions",
    "multiplayer.write_manage"
  };

  private final OsuSandbox sandbox;
  private final Map<String, String> issued = new HashMap<>();

  RecordedTokens(OsuSandbox sandbox) {
    this.sandbox = sandbox;
  }

  void forget() {
    issued.clear();
  }

  String of(String label) {
    return issued.computeIfAbsent(label, this::issue);
  }

  private String issue(String label) {
    long user = RecordedUsers.of(label);
    if (label.startsWith("star") || label.equals("game_unverified")) {
      return sandbox.issueToken(SandboxClient.GAME, user, "*");
    }
    return switch (label) {
      case "user" -> sandbox.issueToken(SandboxClient.OWNED, user, ALL_OF_USER);
      case "ac" -> sandbox.issueToken(SandboxClient.OWNED, user, "identify", "public");
      case "cr" -> sandbox.issueToken(SandboxClient.OWNED, null, "identify");
      case "bot_delegate" -> sandbox.issueToken(SandboxClient.BOT, null, ALL_OF_BOT);
      case "bot_forum_manage" ->
          sandbox.issueToken(
              SandboxClient.BOT, null, "delegate", "forum.write", "forum.write_manage");
      case "modbot" -> sandbox.issueToken(SandboxClient.MODERATOR_BOT, null, ALL_OF_BOT);
      case "modbot_no_group" ->
          sandbox.issueToken(
              SandboxClient.MODERATOR_BOT,
              null,
              "delegate",
              "chat.write",
              "chat.write_manage",
              "forum.write",
              "forum.write_manage");
      case "expired" ->
          sandbox.issue(SandboxClient.OWNED, null, Duration.ofDays(-1), "public").accessToken();
      case "bad" -> {
        String token = sandbox.issueToken(SandboxClient.OWNED, null, "public");
        int last = token.length() - 10;
        char other = token.charAt(last) == 'A' ? 'B' : 'A';
        yield token.substring(0, last) + other + token.substring(last + 1);
      }
      default -> sandbox.issueToken(SandboxClient.OWNED, null, "public");
    };
  }
}
