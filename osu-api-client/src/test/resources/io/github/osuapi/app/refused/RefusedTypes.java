package refused;

import io.github.osuapi.OsuAnonymous;
import io.github.osuapi.OsuBot;
import io.github.osuapi.OsuGuest;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.endpoint.ChatWithChatRead;
import io.github.osuapi.endpoint.ChatWithChatWrite;
import io.github.osuapi.endpoint.FriendsWithFriendsRead;
import io.github.osuapi.endpoint.HasChat;
import io.github.osuapi.endpoint.HasFriends;

@OsuApp(grant = Grant.AUTHORIZATION_CODE, scopes = Scope.CHAT_WRITE)
final class RefusedTypes {
  private RefusedTypes() {}

  static void friends(HasFriends<? extends FriendsWithFriendsRead> osu) {
    osu.friends().list();
  }

  static <G extends ChatWithChatRead & ChatWithChatWrite> void chat(HasChat<G> osu) {
    osu.chat().channels();
  }

  static void refused(RefusedTypesClient app, OsuBot bot, OsuGuest guest, OsuAnonymous anonymous) {
    friends(app);
    friends(bot);
    friends(guest);
    friends(anonymous);
    chat(app);
    chat(bot);
    app.chat().channels();
  }
}
