package friends;

import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.model.UserRelation;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import java.util.List;

/** Prints a user, and how many friends the signed-in user has. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    String server = args[0];
    TokenStore signedIn = TokenStore.inMemory(new TokenSet(AccessToken.of(args[1]), null));
    try (FriendsAppClient osu =
        FriendsAppClient.builder()
            .credentials(1, "unused")
            .redirectUri("http://localhost:3914/")
            .baseUrl(server)
            .tokenStore(signedIn)
            .build()) {
      UserExtended user = osu.users().get(UserRef.of(1000)).execute();
      List<UserRelation> friends = osu.friends().list().execute();
      System.out.println(user.username() + " has " + friends.size() + " friends");
    }
  }
}
