package io.github.osuapi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.refusal.UserProject.Built;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedCallTest {
  private static final String APPS =
      """
      import static io.github.osuapi.annotations.Grant.*;
      import static io.github.osuapi.annotations.Scope.*;
      import io.github.osuapi.annotations.OsuApp;
      @OsuApp(grant = AUTHORIZATION_CODE, scopes = {PUBLIC, IDENTIFY, FRIENDS_READ})
      interface FriendsApp {}
      @OsuApp(grant = AUTHORIZATION_CODE, scopes = CHAT_READ) interface ChatApp {}
      @OsuApp(grant = CLIENT_CREDENTIALS, scopes = PUBLIC) interface GuestApp {}
      @OsuApp(grant = CLIENT_CREDENTIALS, scopes = {CHAT_WRITE, DELEGATE})
      @OsuApp(grant = CLIENT_CREDENTIALS, scopes = PUBLIC)
      interface BotApp {}
      @OsuApp(grant = CLIENT_CREDENTIALS, scopes = {FORUM_WRITE, DELEGATE}) interface PostApp {}
      @OsuApp(grant = ANONYMOUS) interface OpenApp {}
      """;

  private static final String CHAT_WRITE_MISSING =
      "[OsuScopeMissing] chat().sendMessage needs scope chat.write; FriendsApp declares public,"
          + " identify, friends.read. Add CHAT_WRITE to @OsuApp(scopes) on FriendsApp";

  private static final String CHANNELS_MISSING =
      "[OsuScopeMissing] chat().channels needs scope chat.read; FriendsApp declares public,"
          + " identify, friends.read. Add CHAT_READ to @OsuApp(scopes) on FriendsApp";

  private static final String CHAT_MISSING =
      "[OsuScopeMissing] chat() needs scope chat.read, chat.write or chat.write_manage; FriendsApp"
          + " declares public, identify, friends.read. Add CHAT_READ, CHAT_WRITE or"
          + " CHAT_WRITE_MANAGE to @OsuApp(scopes) on FriendsApp";

  /** Each call stands in line 3; the number is the column of javac's own error. */
  static Stream<List<Object>> calls() {
    return Stream.of(
        List.of("FriendsAppClient", "osu.chat().sendMessage(1, \"x\");", 4, CHAT_WRITE_MISSING),
        List.of("FriendsAppClient", "osu.chat();", 4, CHAT_MISSING),
        List.of("FriendsAppClient", "var chat = osu.chat(); chat.part(1, 2);", 15, CHAT_MISSING),
        List.of("FriendsAppClient", "Supplier<?> chat = osu::chat;", 20, CHAT_MISSING),
        List.of("FriendsAppClient", "Supplier<?> s = osu.chat()::channels;", 20, CHANNELS_MISSING),
        List.of(
            "FriendsAppClient", "Runnable r = () -> osu.chat().channels();", 23, CHANNELS_MISSING),
        List.of("FriendsAppClient", "unknown(() -> osu.chat().channels());", 18, CHANNELS_MISSING),
        List.of(
            "FriendsAppClient", "osu.chat().channels().execute().get(0).x();", 4, CHANNELS_MISSING),
        List.of(
            "FriendsAppClient",
            "new Object() { Object o = osu.chat().channels(); };",
            30,
            CHANNELS_MISSING),
        List.of(
            "ChatAppClient",
            "osu.chat().sendMessage(1, \"x\");",
            11,
            "[OsuScopeMissing] chat().sendMessage needs scope chat.write; ChatApp declares"
                + " chat.read. Add CHAT_WRITE to @OsuApp(scopes) on ChatApp"),
        List.of(
            "ChatAppClient.Chat",
            "Supplier<?> s = osu::part;",
            17,
            "[OsuScopeMissing] chat().part needs scope chat.write_manage; ChatApp declares"
                + " chat.read. Add CHAT_WRITE_MANAGE to @OsuApp(scopes) on ChatApp"),
        List.of(
            "ChatAppClient",
            "osu.forums().lock(1, true);",
            4,
            "[OsuGrantMissing] forums().lock needs scope forum.write_manage, which only delegated"
                + " client credentials can have; ChatApp declares authorization code with"
                + " chat.read. Add @OsuApp(grant = CLIENT_CREDENTIALS, scopes = {DELEGATE,"
                + " FORUM_WRITE_MANAGE}) to ChatApp"),
        List.of(
            "GuestAppClient",
            "osu.friends().list();",
            4,
            "[OsuUserMissing] friends().list needs scope friends.read and a user, which only"
                + " authorization code can have; GuestApp declares client credentials with public."
                + " Add @OsuApp(grant = AUTHORIZATION_CODE, scopes = FRIENDS_READ) to GuestApp"),
        List.of(
            "GuestAppClient",
            "osu.chat().sendMessage(1, \"x\");",
            4,
            "[OsuUserMissing] chat().sendMessage needs scope chat.write and a user, which only"
                + " delegated client credentials or authorization code can have; GuestApp declares"
                + " client credentials with public. Add @OsuApp(grant = CLIENT_CREDENTIALS, scopes"
                + " = {CHAT_WRITE, DELEGATE}) to GuestApp as a token of its own: the server"
                + " refuses public on a token with delegate"),
        List.of(
            "BotAppClient",
            "osu.friends().list();",
            4,
            "[OsuGrantMissing] friends().list needs scope friends.read, which only authorization"
                + " code can have; BotApp declares client credentials with chat.write, delegate and"
                + " client credentials with public. Add @OsuApp(grant = AUTHORIZATION_CODE, scopes"
                + " = FRIENDS_READ) to BotApp"),
        List.of(
            "BotAppClient",
            "osu.chat().part(1, 2);",
            11,
            "[OsuScopeMissing] chat().part needs scope chat.write_manage; BotApp declares client"
                + " credentials with chat.write, delegate and client credentials with public. Add"
                + " CHAT_WRITE_MANAGE to @OsuApp(grant = CLIENT_CREDENTIALS, scopes = {CHAT_WRITE,"
                + " DELEGATE}) on BotApp"),
        List.of(
            "PostAppClient",
            "osu.users().get(2);",
            4,
            "[OsuScopeMissing] users().get needs scope public; PostApp declares forum.write,"
                + " delegate. Add @OsuApp(grant = CLIENT_CREDENTIALS, scopes = PUBLIC) to PostApp as"
                + " a token of its own: the server refuses public on a token with delegate"),
        List.of(
            "OpenAppClient",
            "osu.users().get(2);",
            4,
            "[OsuTokenMissing] users().get needs scope public, which only client credentials or"
                + " authorization code can have; OpenApp declares no token. Add @OsuApp(grant ="
                + " CLIENT_CREDENTIALS, scopes = PUBLIC) to OpenApp"),
        List.of(
            "io.github.osuapi.OsuGuest",
            "osu.friends().list();",
            4,
            "[OsuUserMissing] friends().list needs scope friends.read and a user, which only"
                + " authorization code can have; OsuGuest has client credentials with public. Use"
                + " OsuUser, or declare an app of your own with @OsuApp(grant = AUTHORIZATION_CODE,"
                + " scopes = FRIENDS_READ)"),
        List.of(
            "io.github.osuapi.OsuAnonymous",
            "osu.users().get(2);",
            4,
            "[OsuTokenMissing] users().get needs scope public, which only client credentials or"
                + " authorization code can have; OsuAnonymous has no token. Use OsuGuest, OsuUser or"
                + " OsuBot, or declare an app of your own with @OsuApp(grant = CLIENT_CREDENTIALS,"
                + " scopes = PUBLIC)"));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isExplainedWhereItStands(List<Object> expected) {
    String client = (String) expected.get(0);
    String call = (String) expected.get(1);

    Built built = project(client, call).javac();

    assertThat(built.success()).isFalse();
    assertThat(built.refusals())
        .extracting(Said::toString)
        .containsExactly("Calls.java:3:" + expected.get(2) + " " + expected.get(3));
    assertThat(built.ownErrors()).contains(3L);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void doesNotCompileOnEcjEither(List<Object> expected) {
    Built built = project((String) expected.get(0), (String) expected.get(1)).ecj();

    assertThat(built.success()).isFalse();
    assertThat(built.ownErrors()).contains(3L);
    assertThat(built.refusals()).isEmpty();
    assertThat(built.said("OsuProcessorFailed")).isEmpty();
  }

  private static UserProject project(String client, String call) {
    return new UserProject()
        .file("Apps.java", APPS)
        .file(
            "Calls.java",
            "import java.util.function.Supplier;\nclass Calls { void call(%s osu) {\n%s\n}}"
                .formatted(client, call));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xlint:none",
        "-XDcompilePolicy=simple",
        "-XDcompilePolicy=byfile",
        "-XDcompilePolicy=simple --should-stop=ifError=FLOW",
        "-Werror",
        "-implicit:none",
        "-parameters"
      })
  void isExplainedInEveryFileWhateverTheFlags(String flags) {
    UserProject project =
        new UserProject()
            .options(flags.split(" ", -1))
            .file("Apps.java", APPS)
            .file(
                "One.java",
                "class One { int wrong = \"\"; Object call(FriendsAppClient osu) {\nreturn osu.chat().channels(); } }")
            .file(
                "Two.java",
                "class Two {\nvoid call(FriendsAppClient osu) { osu.chat().channels(); } }\nclass Three {\nvoid call(FriendsAppClient osu) { osu.chat().channels(); osu.nothing(); } }");

    Built built = project.javac();

    // With this policy javac itself stops after the first file.
    Stream<String> files =
        flags.contains("byfile")
            ? Stream.of("One.java:2")
            : Stream.of("One.java:2", "Two.java:2", "Two.java:4");
    assertThat(built.refusals())
        .extracting(said -> said.file() + ":" + said.line() + " " + said.text())
        .containsExactlyElementsOf(
            files.map(at -> at + " " + CHANNELS_MISSING).collect(Collectors.toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-proc:full", "-proc:none"})
  void isExplainedWhereTheClientIsInAnotherModule(String processing) {
    Built library = new UserProject().file("Apps.java", APPS).javac();
    assertThat(library.success()).as(library.said().toString()).isTrue();
    boolean named = !processing.equals("-proc:full") || Runtime.version().feature() >= 21;

    Built built =
        new UserProject()
            .options(named ? new String[] {processing} : new String[0])
            .classPath(library.classes())
            .file(
                "Calls.java",
                "class Calls { void call(FriendsAppClient osu) {\nosu.chat().sendMessage(1, \"x\"); } }")
            .javac();

    assertThat(built.refusals())
        .extracting(Said::toString)
        .containsExactly("Calls.java:2:4 " + CHAT_WRITE_MISSING);
  }

  @Test
  void saysNothingOfOtherMistakes() {
    Built built =
        project(
                "FriendsAppClient",
                "osu.friends().nope(); osu.nope(); osu.friends().list(1); osu.chat = 1; chat();")
            .javac();

    assertThat(built.success()).isFalse();
    assertThat(built.refusals()).isEmpty();
    assertThat(built.said("OsuProcessorFailed")).isEmpty();
  }

  @Test
  void saysNothingWhereAllIsWell() {
    Built built = project("FriendsAppClient", "osu.friends().list(); osu.users().get(2);").javac();

    assertThat(built.success()).isTrue();
    assertThat(built.said()).noneMatch(said -> said.id().isEmpty());
    assertThat(built.refusals()).isEmpty();
  }
}
