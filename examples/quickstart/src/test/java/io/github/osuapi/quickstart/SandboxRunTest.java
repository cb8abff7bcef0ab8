package io.github.osuapi.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole runs without credentials. */
class SandboxRunTest {
  private static final String ESCAPE = "\u001b[";
  private static final String STYLES = "\u001b\\[[0-9;]*m";

  @Test
  void printsProfileScoresAndFriends() {
    Run run = Run.piped();

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.lines().get(0))
        .matches("No credentials set: this is a local sandbox, http://127\\.0\\.0\\.1:\\d+/");
    assertThat(run.lines().get(1))
        .isEqualTo(
            "Signed in as ClientOwner: opened the consent page, pressed allow, was sent back.");
    assertThat(run.out())
        .contains("[TEST] ClientOwner · osu! · Elite Mapper")
        .contains("Australia · joined ")
        .containsPattern("Global rank +#7 ")
        .containsPattern("Performance +11,850\\.20pp ")
        .containsPattern("Accuracy +99\\.02%")
        .containsPattern("Play count +5,001")
        .containsPattern("Play time +4d 4h")
        .doesNotContain(ESCAPE);
    assertThat(run.section("Best scores in osu!"))
        .hasSize(8)
        .anyMatch(
            line -> line.matches(" +1 +SS +410\\.12 +85\\.00% +CL +アーティスト 5 - 曲 5 \\[Easy] .*"));
    assertThat(run.section("Friends of ClientOwner"))
        .hasSize(4)
        .anyMatch(line -> line.matches(" +SecondUser +Japan +mutual +\\S.*"))
        .anyMatch(line -> line.matches(" +Mapper One +Poland +one way +\\S.*"));
  }

  @Test
  void columnsStandBelowEachOtherForWideCharacters() {
    Run run = Run.piped();

    List<String> scores = run.section("Best scores in osu!");
    assertThat(scores.stream().map(line -> column(line, line.indexOf("アーティスト"))).distinct())
        .containsExactlyInAnyOrder(-1, column(scores.get(0), scores.get(0).indexOf("Beatmap")));
    assertThat(scores.subList(1, scores.size()))
        .extracting(line -> column(line, line.lastIndexOf("2026-")))
        .containsOnly(column(scores.get(0), scores.get(0).indexOf("Date")));
    assertThat(scores.subList(1, scores.size()))
        .extracting(line -> line.indexOf('%'))
        .containsOnly(scores.get(0).indexOf("Accuracy") + "Accuracy".length() - 1);
  }

  @Test
  void aNarrowTerminalCutsTheTitles() {
    Run run = Run.in(new Terminal(true, 70)).run("--color", "never");

    List<String> scores = run.section("Best scores in osu!");
    assertThat(scores).allMatch(line -> DisplayWidth.of(line) <= 70).anyMatch(l -> l.contains("…"));
    assertThat(scores.subList(1, scores.size()))
        .allMatch(line -> line.matches(".* 2026-\\d\\d-\\d\\d"));
  }

  @Test
  void colorChangesNothingButTheColor() {
    Run plain = Run.piped("--color=never");
    Run color = Run.in(new Terminal(true, Terminal.UNLIMITED)).run();

    assertThat(color.out()).contains(ESCAPE + "1;95mClientOwner" + ESCAPE + "0m");
    List<String> stripped = color.out().replaceAll(STYLES, "").lines().toList();
    assertThat(stripped.subList(2, stripped.size()))
        .isEqualTo(plain.lines().subList(2, plain.lines().size()));
  }

  @Test
  void noColorIsHonoured() {
    Run run = Run.in(new Terminal(true, 100)).environment("NO_COLOR", "1").run();

    assertThat(run.out()).doesNotContain(ESCAPE).contains("ClientOwner");
  }

  @Test
  void anotherPlayerAndRuleset() {
    Run run = Run.piped("--user", "SecondUser", "--ruleset", "mania", "--limit", "1");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("SecondUser · osu!mania").contains("Japan · joined ");
    assertThat(run.section("Best scores in osu!mania")).hasSize(2);
    assertThat(run.section("Friends of ClientOwner")).hasSize(4);
  }

  @Test
  void aPlayerWithoutScores() {
    Run run = Run.piped("--user", "NoPlays");

    assertThat(run.status()).isZero();
    assertThat(run.out()).containsPattern("Global rank +–");
    assertThat(run.section("Best scores in osu!")).containsExactly("  none yet");
  }

  @Test
  void helpNamesEveryOption() {
    Run run = Run.piped("--help");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("--user", "--ruleset", "--limit", "--friends", "--base-url", "--color", "--debug")
        .contains("http://localhost:3914/", "OSU_CLIENT_ID", "OSU_CLIENT_SECRET", "NO_COLOR");
    assertThat(run.lines()).allMatch(line -> line.length() <= 90);
  }

  private static int column(String line, int index) {
    return index < 0 ? -1 : DisplayWidth.of(line.substring(0, index));
  }
}
