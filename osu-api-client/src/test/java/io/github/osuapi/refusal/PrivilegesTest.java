package io.github.osuapi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.refusal.UserProject.Built;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivilegesTest {
  private static final String IMPORTS =
      """
      import static io.github.osuapi.annotations.Grant.*;
      import static io.github.osuapi.annotations.Scope.*;
      import io.github.osuapi.annotations.OsuApp;
      """;

  private static final String PUBLIC_UNUSED =
      "[OsuScopeUnused] No call uses public, which FriendsApp declares. Remove PUBLIC from"
          + " @OsuApp(scopes) on FriendsApp, or keep it with @SuppressWarnings(\"OsuScopeUnused\")";

  private static UserProject friends() {
    return new UserProject()
        .file(
            "FriendsApp.java",
            IMPORTS
                + """
                @OsuApp(grant = AUTHORIZATION_CODE, scopes = {PUBLIC, IDENTIFY, FRIENDS_READ})
                interface FriendsApp {}
                """)
        .file(
            "Main.java",
            """
            class Main {
              void one(FriendsAppClient osu) {
                osu.friends().list().execute();
                java.util.function.Supplier<?> all = osu.friends()::list;
              }
            }
            class Other { Object two(FriendsAppClient osu) { return osu.friends().list(); } }
            """);
  }

  @Test
  void listTheCallsOfEachScope() {
    Built built = friends().options("-Aosuapi.privileges=report").javac();

    assertThat(built.success()).isTrue();
    assertThat(built.said("OsuPrivileges", "OsuScopeUnused"))
        .containsExactly(
            new Said(
                Diagnostic.Kind.NOTE,
                "FriendsApp.java",
                5,
                1,
                """
                [OsuPrivileges] FriendsApp declares 3 scopes, 1 unused
                  authorization code
                    public: not used
                    identify: added by the server to every authorization
                    friends.read: friends().list (Main.java:3, Main.java:4, Main.java:7)"""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-parameters", "-XDcompilePolicy=simple", "-XDcompilePolicy=byfile"})
  void warnOfUnusedScopes(String policy) {
    Built built = friends().options("-Aosuapi.unusedScopes=warn", policy).javac();

    assertThat(built.success()).isTrue();
    assertThat(built.said("OsuPrivileges", "OsuScopeUnused"))
        .containsExactly(
            new Said(Diagnostic.Kind.WARNING, "FriendsApp.java", 4, 47, PUBLIC_UNUSED));
  }

  @Test
  void failTheBuildWhereUnusedScopesAreErrors() {
    Built built = friends().options("-Aosuapi.unusedScopes=error").javac();

    assertThat(built.success()).isFalse();
    assertThat(built.said("OsuPrivileges", "OsuScopeUnused"))
        .containsExactly(new Said(Diagnostic.Kind.ERROR, "FriendsApp.java", 4, 47, PUBLIC_UNUSED));
  }

  @Test
  void sayNothingUnasked() {
    assertThat(friends().javac().said("OsuPrivileges", "OsuScopeUnused")).isEmpty();
    assertThat(
            friends()
                .options("-Aosuapi.unusedScopes=ignore")
                .javac()
                .said("OsuPrivileges", "OsuScopeUnused"))
        .isEmpty();
  }

  @Test
  void askNothingOfEcj() {
    Built built =
        friends().options("-Aosuapi.privileges=report", "-Aosuapi.unusedScopes=error").ecj();

    assertThat(built.success()).as(built.said().toString()).isTrue();
    assertThat(built.said("OsuPrivileges", "OsuScopeUnused", "OsuProcessorFailed")).isEmpty();
  }

  @Test
  void keepWhatIsSuppressed() {
    Built built =
        new UserProject()
            .options("-Aosuapi.unusedScopes=error")
            .file(
                "FriendsApp.java",
                IMPORTS
                    + """
                    @SuppressWarnings("OsuScopeUnused")
                    @OsuApp(grant = CLIENT_CREDENTIALS, scopes = PUBLIC)
                    interface FriendsApp {}
                    """)
            .javac();

    assertThat(built.success()).as(built.said().toString()).isTrue();
  }

  @Test
  void judgeEachTokenOfABot() {
    Built built =
        new UserProject()
            .options("-Aosuapi.privileges=report", "-Aosuapi.unusedScopes=warn")
            .file(
                "Bot.java",
                IMPORTS
                    + """
                    @SuppressWarnings("OsuAppScopeUseless")
                    @OsuApp(
                        grant = CLIENT_CREDENTIALS,
                        scopes = {CHAT_WRITE, DELEGATE, GROUP_PERMISSIONS, MULTIPLAYER_WRITE_MANAGE})
                    @OsuApp(
                        grant = CLIENT_CREDENTIALS,
                        scopes = PUBLIC)
                    interface Bot {
                      static void run(BotClient osu) { osu.changelog().listing(); }
                    }
                    """)
            .javac();

    assertThat(built.said("OsuPrivileges", "OsuScopeUnused"))
        .extracting(Said::toString)
        .containsExactly(
            """
            Bot.java:11:1 [OsuPrivileges] Bot declares 5 scopes, 2 unused
              client credentials
                chat.write: not used
                delegate: for group_permissions, multiplayer.write_manage
                group_permissions: opens no endpoint, so calls do not tell
                multiplayer.write_manage: opens no endpoint, so calls do not tell
              client credentials
                public: not used""",
            "Bot.java:7:15 [OsuScopeUnused] No call uses chat.write, which Bot declares. Remove"
                + " CHAT_WRITE from @OsuApp(scopes) on Bot, or keep it with"
                + " @SuppressWarnings(\"OsuScopeUnused\")",
            "Bot.java:10:14 [OsuScopeUnused] No call uses public, which Bot declares. Remove this"
                + " @OsuApp from Bot, as none of its scopes is used, or keep it with"
                + " @SuppressWarnings(\"OsuScopeUnused\")");
  }

  @Test
  void countCallsThroughTypesThatAppsShare() {
    Built library =
        new UserProject()
            .options("-proc:none")
            .file(
                "Names.java",
                """
                import io.github.osuapi.endpoint.*;
                public class Names {
                  public static <C extends HasUsers<? extends UsersWithPublic>> Object of(C osu) {
                    return osu.users().list(1, 2);
                  }
                }
                """)
            .javac();
    assertThat(library.success()).as(library.said().toString()).isTrue();

    Built built =
        new UserProject()
            .options("-Aosuapi.unusedScopes=error")
            .classPath(library.classes())
            .file(
                "Apps.java",
                IMPORTS
                    + """
                    import io.github.osuapi.endpoint.*;
                    @OsuApp(grant = CLIENT_CREDENTIALS, scopes = PUBLIC) interface Handed {}
                    @OsuApp(grant = AUTHORIZATION_CODE, scopes = FRIENDS_READ) interface Stored {}
                    class Main {
                      FriendsGroup friends;
                      Main(HandedClient handed, StoredClient stored) {
                        friends = stored.friends();
                        Names.of(handed);
                        friends.list();
                      }
                    }
                    """)
            .javac();

    assertThat(built.success()).as(built.said().toString()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FriendsWithFriendsRead friends = osu.friends(); Library.facet(friends);",
        "HasFriends<? extends FriendsWithFriendsRead> holder = osu; Library.holder(holder);",
        "java.util.List.of(osu).forEach(Library::client);",
        "java.util.Optional.of(osu.friends()).ifPresent(Library::facet);",
        "Library.lazily(() -> osu.friends());",
        "Library.raw(osu);",
        "java.util.Optional.of(osu).ifPresent(Library::raw);",
        "osu.call(\"GET\", \"friends\");",
        "io.github.osuapi.client.ApiClient raw = osu; raw.call(\"GET\", \"friends\");",
        "Library.client(variable);",
      })
  void countWhatLibrariesMayCall(String code) {
    Built library =
        new UserProject()
            .options("-proc:none")
            .file(
                "Library.java",
                """
                import io.github.osuapi.endpoint.*;
                public class Library {
                  public static void facet(FriendsWithFriendsRead friends) {}
                  public static void holder(HasFriends<? extends FriendsWithFriendsRead> osu) {}
                  public static <C extends HasFriends<? extends FriendsWithFriendsRead>>
                      void client(C osu) {}
                  public static void lazily(
                      java.util.function.Supplier<FriendsWithFriendsRead> friends) {}
                  public static void raw(io.github.osuapi.client.ApiClient osu) {}
                }
                """)
            .javac();
    assertThat(library.success()).as(library.said().toString()).isTrue();

    Built built =
        new UserProject()
            .options("-Aosuapi.unusedScopes=error")
            .classPath(library.classes())
            .file(
                "App.java",
                IMPORTS
                    + """
                    import io.github.osuapi.endpoint.*;
                    @OsuApp(grant = AUTHORIZATION_CODE, scopes = FRIENDS_READ)
                    interface App {
                      static <T extends HasFriends<? extends FriendsWithFriendsRead>>
                          void run(AppClient osu, T variable) {
                        STATEMENTS
                      }
                    }
                    """
                        .replace("STATEMENTS", code))
            .javac();

    assertThat(built.success()).as(built.said().toString()).isTrue();
  }

  @Test
  void keepTheTokenOfACallThatTakesAny() {
    Built built =
        new UserProject()
            .options("-Aosuapi.unusedScopes=error")
            .file(
                "Apps.java",
                IMPORTS
                    + """
                    @OsuApp(grant = CLIENT_CREDENTIALS, scopes = PUBLIC)
                    interface App {
                      static void run(AppClient osu) { osu.tokens().revokeCurrent(); }
                    }
                    """)
            .javac();

    assertThat(built.success()).as(built.said().toString()).isTrue();
  }

  @Test
  void keepTheUserOfACallThatTakesAnyToken() {
    Built built =
        new UserProject()
            .options("-Aosuapi.unusedScopes=warn")
            .file(
                "Bot.java",
                IMPORTS
                    + """
                    @io.github.osuapi.annotations.EndpointGroup
                    interface Own {
                      @retrofit2.http.GET("who")
                      @io.github.osuapi.annotations.RequiresAnyToken
                      @io.github.osuapi.annotations.RequiresUser
                      String who();
                    }

                    @OsuApp(
                        grant = CLIENT_CREDENTIALS,
                        scopes = {DELEGATE, FORUM_WRITE},
                        endpoints = Own.class)
                    interface Bot {
                      static void run(BotClient osu) { osu.own().who(); }
                    }
                    """)
            .javac();

    assertThat(built.said("OsuScopeUnused"))
        .extracting(Said::text)
        .containsExactly(
            "[OsuScopeUnused] No call uses forum.write, which Bot declares. Remove FORUM_WRITE from"
                + " @OsuApp(scopes) on Bot, or keep it with @SuppressWarnings(\"OsuScopeUnused\")");
  }

  @Test
  void refuseOptionsThatMeanNothing() {
    Built built =
        friends().options("-Aosuapi.privileges=loud", "-Aosuapi.unusedScopes=fail").javac();

    assertThat(built.success()).isFalse();
    assertThat(built.said("OsuOption"))
        .extracting(Said::text)
        .containsExactly(
            "[OsuOption] The option osuapi.privileges takes one of ignore, report, and is 'loud'."
                + " Change it to -Aosuapi.privileges=report, for example.",
            "[OsuOption] The option osuapi.unusedScopes takes one of ignore, warn, error, and is"
                + " 'fail'. Change it to -Aosuapi.unusedScopes=warn, for example.");
  }
}
