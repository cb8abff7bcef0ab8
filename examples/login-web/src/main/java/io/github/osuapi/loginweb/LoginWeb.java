package io.github.osuapi.loginweb;

import io.github.osuapi.client.UserClients;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.oauth.AuthorizationRequest;
import io.github.osuapi.oauth.ReauthorizationRequiredException;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** The routes of the site. Each user has a client, over one pool of connections and one limit. */
final class LoginWeb {
  private final UserClients<LoginAppClient> users;
  private final Sessions sessions;

  LoginWeb(UserClients<LoginAppClient> users, Sessions sessions) {
    this.users = users;
    this.sessions = sessions;
  }

  void addTo(Javalin site) {
    site.get("/", this::home)
        .get("/login", this::login)
        .get("/callback", this::callback)
        .get("/friends", this::friends)
        .post("/logout", this::logout)
        .exception(ReauthorizationRequiredException.class, (e, http) -> signInAgain(http))
        .exception(OsuException.class, (e, http) -> unavailable(http));
  }

  private void home(Context http) {
    Optional<Session> session = sessions.find(http).filter(Session::isSignedIn);
    if (session.isEmpty()) {
      http.html(Pages.welcome(null));
    } else {
      LoginAppClient osu = users.of(session.get().user());
      http.html(Pages.profile(osu.me().get().execute(), session.get()));
    }
  }

  /** Sends the browser to osu!, and remembers in its session which sign-in that is. */
  private void login(Context http) {
    AuthorizationRequest request = users.begin();
    sessions.open(http).begin(request);
    http.redirect(request.uri().toString());
  }

  /** The browser comes back. Only the one that was sent away has this sign-in in its session. */
  private void callback(Context http) {
    Optional<AuthorizationRequest> request = sessions.find(http).flatMap(Session::takeSignIn);
    if (request.isEmpty()) {
      http.status(HttpStatus.BAD_REQUEST);
      http.html(Pages.welcome("This sign-in is not yours, or is over. Please log in again."));
      return;
    }
    try {
      LoginAppClient osu = users.finish(request.get(), http.queryString());
      sessions.signIn(http, osu.userId().orElseThrow());
      http.redirect("/");
    } catch (OAuthException e) {
      boolean denied = e.code().orElse("").equals("access_denied");
      http.status(denied ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
      http.html(
          Pages.welcome(
              denied
                  ? "You did not allow it, so there is nothing to show."
                  : "osu! did not confirm the sign-in. Please log in again."));
    }
  }

  private void friends(Context http) {
    Optional<Session> session = sessions.find(http).filter(Session::isSignedIn);
    if (session.isEmpty()) {
      http.redirect("/");
    } else {
      LoginAppClient osu = users.of(session.get().user());
      http.html(Pages.friends(osu.friends().list().execute(), session.get()));
    }
  }

  /** Ends the session, and makes the tokens worthless. */
  private void logout(Context http) {
    Optional<Session> session = sessions.find(http).filter(Session::isSignedIn);
    if (session.isEmpty()) {
      http.redirect("/");
      return;
    }
    if (!Secret.matches(session.get().csrfToken(), http.formParam("csrf"))) {
      throw new ForbiddenResponse("The form has expired. Go back and try again.");
    }
    sessions.end(http);
    users.of(session.get().user()).signOut();
    http.html(Pages.welcome("You are signed out."));
  }

  /** The user took back what was allowed, or did not come for three months. */
  private void signInAgain(Context http) {
    sessions.end(http);
    http.html(Pages.welcome("osu! wants you to log in again."));
  }

  private static void unavailable(Context http) {
    http.status(HttpStatus.BAD_GATEWAY);
    http.html(Pages.failure("osu! does not answer as it should. Please try again later.", ""));
  }
}
