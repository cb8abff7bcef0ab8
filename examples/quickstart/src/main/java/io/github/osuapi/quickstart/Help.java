package io.github.osuapi.quickstart;

/** What {@code --help} prints. */
final class Help {
  static final String TEXT =
      """
      Prints an osu! player's profile, best scores and friends.

      Usage: osu-api-quickstart [OPTION]...

        --user NAME        a player's name or id; a name of digits alone is written @123.
                           Default: who is signed in, or peppy where nobody is
        --ruleset RULESET  osu, taiko, fruits or mania. Default: the player's own
        --limit N          how many scores at most, 1 to 100. Default: 10
        --friends          sign in with the browser, and print your friends
                           (the sandbox does so by itself)
        --base-url URL     another server. Default: https://osu.ppy.sh/
        --color WHEN       always, never or auto. Default: auto
        --debug            show the stack trace of a failure
        --help             print this

      Without credentials a sandbox is started in the same process: a local osu! server
      with players of its own, which needs no network.

      Environment:
        OSU_CLIENT_ID, OSU_CLIENT_SECRET
                           the credentials of your OAuth client. Register one at
                           https://osu.ppy.sh/home/account/edit#oauth
        OSU_REDIRECT_URI   where the browser comes back to after --friends, exactly as
                           registered with the client. Default: http://localhost:3914/
        NO_COLOR           no colour, unless --color says otherwise

      Exit status: 0 done, 1 failed, 2 not understood.
      """;

  private Help() {}
}
