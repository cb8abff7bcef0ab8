package common;

import io.github.osuapi.OsuBot;
import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuUser;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.client.ApiClient;
import io.github.osuapi.client.SignInClient;
import io.github.osuapi.endpoint.ChatWithChatRead;
import io.github.osuapi.endpoint.ChatWithChatWrite;
import io.github.osuapi.endpoint.FriendsWithFriendsRead;
import io.github.osuapi.endpoint.HasChat;
import io.github.osuapi.endpoint.HasFriends;

/** What a library can ask for, and who has it. */
public final class CommonTypes {
  @OsuApp(grant = Grant.AUTHORIZATION_CODE, scopes = Scope.FRIENDS_READ)
  interface FriendsApp {}

  @OsuApp(
      grant = Grant.AUTHORIZATION_CODE,
      scopes = {Scope.CHAT_READ, Scope.CHAT_WRITE})
  interface ChatApp {}

  private CommonTypes() {}

  static void friends(HasFriends<? extends FriendsWithFriendsRead> osu) {
    osu.friends().list();
  }

  static <G extends ChatWithChatRead & ChatWithChatWrite> void chat(HasChat<G> osu) {
    osu.chat().channels();
    osu.chat().sendMessage(3, "hello");
  }

  static <C extends HasChat<? extends ChatWithChatRead> & HasFriends<? extends FriendsWithFriendsRead>>
      void both(C osu) {
    osu.chat().channels();
    osu.friends().list();
  }

  static void list(FriendsWithFriendsRead friends) {
    friends.list();
  }

  static void send(ChatWithChatWrite chat) {
    chat.sendMessage(3, "hello");
  }

  static void all(
      CommonTypesFriendsAppClient friendsApp,
      CommonTypesChatAppClient chatApp,
      OsuUser user,
      OsuBot bot,
      OsuClient client) {
    friends(friendsApp);
    friends(user);
    friends(client);
    list(friendsApp.friends());
    list(user.friends());
    list(client.friends());
    chat(chatApp);
    chat(user);
    chat(client);
    both(user);
    both(client);
    send(chatApp.chat());
    send(bot.chat());
    send(client.chat());
    ApiClient any = bot;
    SignInClient signIn = chatApp;
    any.close();
    signIn.close();
  }
}
