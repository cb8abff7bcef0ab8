package io.github.osuapi.quickstart;

import io.github.osuapi.OsuClient;
import io.github.osuapi.endpoint.MeGetRequest;
import io.github.osuapi.endpoint.UsersGetRequest;
import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.model.UserScoreType;
import io.github.osuapi.oauth.BrowserOpener;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command, apart from the process that it runs in.
 *
 * @param out what receives the output
 * @param err what receives the line that says why it failed
 * @param terminal what shows the output
 * @param environment the environment variables
 * @param browser how the page is opened on which a user signs in to a real server
 */
record Quickstart(
    PrintStream out,
    PrintStream err,
    Terminal terminal,
    Map<String, String> environment,
    BrowserOpener browser) {

  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int NOT_UNDERSTOOD = 2;

  /** Runs the command. Returns the exit status. */
  int run(String... words) {
    Arguments arguments = null;
    try {
      arguments = ArgumentsParser.parse(words);
      run(arguments);
      return DONE;
    } catch (UsageException e) {
      return fail(NOT_UNDERSTOOD, e.getMessage() + ". See --help", arguments, e);
    } catch (FailureException e) {
      return fail(FAILED, String.valueOf(e.getMessage()), arguments, e);
    } catch (RuntimeException e) {
      String remedy = arguments == null || arguments.debug() ? "" : ". --debug shows where";
      return fail(FAILED, "this should not have happened: " + e + remedy, arguments, e);
    } finally {
      out.flush();
    }
  }

  private int fail(
      int status, String message, @Nullable Arguments arguments, RuntimeException cause) {
    out.flush();
    err.println("quickstart: " + Printable.of(message.strip().replaceAll("\\s*\\R\\s*", "; ")));
    if (arguments != null && arguments.debug()) {
      cause.printStackTrace(err);
    }
    err.flush();
    return status;
  }

  private void run(Arguments arguments) {
    if (arguments.help()) {
      out.print(Help.TEXT);
      return;
    }
    boolean color = terminal.hasColor(arguments.color(), environment);
    Screen screen = new Screen(out, color, terminal.width());
    try (Session session = open(arguments, screen)) {
      try {
        show(arguments, session, screen);
      } catch (OsuException e) {
        throw Failures.explain(e, session.server());
      }
    }
  }

  private Session open(Arguments arguments, Screen screen) {
    Optional<Credentials> credentials = Credentials.of(environment);
    if (credentials.isPresent()) {
      return OnlineSession.open(arguments, credentials.get(), browser);
    }
    if (arguments.baseUrl() != null) {
      throw new UsageException(
          "--base-url needs " + Credentials.ID + " and " + Credentials.SECRET + " of that server");
    }
    SandboxSession session =
        SandboxSession.open(line -> screen.line(screen.styled(Style.DIM, line)));
    screen.line(
        screen.styled(
            Style.DIM, "No credentials set: this is a local sandbox, " + session.server()));
    return session;
  }

  private static void show(Arguments arguments, Session session, Screen screen) {
    OsuClient osu = session.osu();
    UserExtended me = session.signsIn() ? me(osu, arguments.ruleset()) : null;
    UserExtended user = me != null && arguments.user() == null ? me : player(session, arguments);
    Ruleset ruleset = arguments.ruleset() == null ? user.playmode() : arguments.ruleset();
    ProfileView.print(screen, user, ruleset);
    List<Score> scores =
        osu.users()
            .scores(user.id(), UserScoreType.BEST)
            .mode(ruleset)
            .limit(arguments.limit())
            .execute();
    ScoreTable.print(screen, scores, ruleset);
    if (me != null) {
      FriendsView.print(screen, osu.friends().list().execute(), me.username());
    }
  }

  private static UserExtended me(OsuClient osu, @Nullable Ruleset ruleset) {
    MeGetRequest request = osu.me().get();
    return (ruleset == null ? request : request.mode(ruleset)).execute();
  }

  private static UserExtended player(Session session, Arguments arguments) {
    UserRef player = arguments.user() == null ? session.usualPlayer() : arguments.user();
    UsersGetRequest request = session.osu().users().get(player);
    Ruleset ruleset = arguments.ruleset();
    try {
      return (ruleset == null ? request : request.mode(ruleset)).execute();
    } catch (NotFoundException e) {
      String name = player.value().startsWith("@") ? player.value().substring(1) : player.value();
      throw new FailureException(
          "no player '" + name + "' at " + session.server() + ". " + session.whomToAskFor(), e);
    }
  }
}
