package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import io.github.osuapi.processor.testing.WritingProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several groups together, and groups that other processors have a part in. */
class CompilationsTest {
  private static final String WRITTEN_MODEL =
      """
      package late;

      @io.github.osuapi.annotations.JsonModel
      public record Written(long id) {}
      """;
  private static final String WRITTEN_GROUP =
      """
      package late;

      @io.github.osuapi.annotations.EndpointGroup
      interface Written {
        @retrofit2.http.GET("written")
        @io.github.osuapi.annotations.NoTokenRequired
        String text();
      }
      """;

  @ParameterizedTest
  @EnumSource
  void aGroupIsGeneratedBesideAWrongOne(CompilerUnderTest compiler) {
    Compiled compiled = Endpoints.compiled(compiler, "beside").run();

    assertThat(compiled.onlyFinding().id()).isEqualTo("OsuEndpointAccessMissing");
    assertThat(compiled.sourceNames())
        .contains("beside.SoundGroup", "beside.SoundService", "beside.SoundTextRequest")
        .doesNotContain("beside.UnsoundGroup");
    assertThat(compiled.source("beside.EndpointTable"))
        .contains("SoundTextRequest.ENDPOINT")
        .doesNotContain("Unsound");
  }

  @ParameterizedTest
  @EnumSource
  void groupsHaveDifferentNames(CompilerUnderTest compiler) {
    Printed finding = Endpoints.compiled(compiler, "taken/SameName.java").run().onlyFinding();

    assertThat(finding.text())
        .isEqualTo(
            "[OsuEndpointGroupDuplicate] Two groups have the name wiki. taken.SameName.One is the"
                + " other. Give one another name with @EndpointGroup(\"...\").");
    assertThat(finding.pointsAt()).isEqualTo("\"wiki\")");
    assertThat(finding.line()).isEqualTo(15);
  }

  @ParameterizedTest
  @EnumSource
  void theNamesOfGeneratedTypesAreFree(CompilerUnderTest compiler) {
    Printed finding = Endpoints.compiled(compiler, "taken/Taken.java").run().onlyFinding();

    assertThat(finding.text())
        .isEqualTo(
            "[OsuEndpointTypeTaken] For Taken a type TakenTextRequest is generated. There is"
                + " already one of this name. Rename one of the two.");
    assertThat(finding.line()).isEqualTo(8);
  }

  @ParameterizedTest
  @EnumSource
  void aGroupWaitsForTheTypesItMentions(CompilerUnderTest compiler) {
    Compiled compiled =
        Endpoints.compiled(compiler, "late/Waiting.java", "late/Early.java")
            .processors(new WritingProcessor("late.Written", WRITTEN_MODEL))
            .run();

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.source("late.WaitingListRequest")).contains("List<Written>");
    assertThat(compiled.source("late.WaitingGroup")).contains("ModelAdapters.INSTANCE");
    assertThat(compiled.source("late.EndpointTable"))
        .contains("WaitingListRequest.ENDPOINT", "EarlyTextRequest.ENDPOINT");
  }

  @ParameterizedTest
  @EnumSource
  void aGroupAfterTheTableIsTooLate(CompilerUnderTest compiler) {
    Compiled compiled =
        Endpoints.compiled(compiler, "late/Early.java")
            .processors(new WritingProcessor("late.Written", WRITTEN_GROUP))
            .run();

    assertThat(compiled.onlyFinding().text())
        .isEqualTo(
            "[OsuEndpointTooLate] The table of endpoints is written as soon as all groups are"
                + " there. Written was generated after that. Compile it apart from the others.");
  }

  @ParameterizedTest
  @EnumSource
  void whatDoesNotExistIsTheCompilersToReport(CompilerUnderTest compiler) {
    Compiled compiled = Endpoints.compiled(compiler, "late/Unresolved.java").run();

    assertThat(compiled.findings()).isEmpty();
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.errors()).extracting(Printed::text).anyMatch(t -> t.contains("Missing"));
    assertThat(compiled.errors()).extracting(Printed::line).contains(14L);
  }

  @ParameterizedTest
  @EnumSource
  void groupsAreInAnyPackages(CompilerUnderTest compiler) {
    Compiled compiled =
        Endpoints.compiled(compiler, "packages/Alpha.java", "packages/Beta.java").run();

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.sourceNames())
        .contains(
            "alpha.AlphaNestedGroup",
            "alpha.AlphaNestedTextRequest",
            "alpha.EndpointTable",
            "beta.inner.BetaGroup");
  }

  @ParameterizedTest
  @EnumSource
  void aGroupIsInNoPackage(CompilerUnderTest compiler) {
    Compiled compiled = Endpoints.compiled(compiler, "packages/Unpackaged.java").run();

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.sourceNames()).contains("UnpackagedGroup", "EndpointTable");
  }

  @ParameterizedTest
  @EnumSource
  void documentationMayBeLongerThanAConstant(CompilerUnderTest compiler, @TempDir Path folder)
      throws IOException {
    Path source = folder.resolve("Wordy.java");
    Files.writeString(
        source,
        "/** Wordy. */\n@io.github.osuapi.annotations.EndpointGroup\ninterface Wordy {\n"
            + "  /** "
            + "\u3042 word\n".repeat(20_000)
            + " */\n"
            + "  @retrofit2.http.GET(\"a\") @io.github.osuapi.annotations.NoTokenRequired"
            + " String text();\n}\n");

    Compiled compiled = Endpoints.compiled(compiler).sources(source).run();

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.source("WordyGroup")).contains("word\\n").contains("...\"");
  }
}
