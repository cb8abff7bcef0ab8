package io.github.osuapi.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.ClientClasses;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in an interface of several kinds: the one error, its id and its words. */
class WrongKindsTest {
  private static final List<Wrong> CASES =
      List.of(
          new Wrong(
              "KindDiscriminator",
              "A discriminator tells the records of a sealed interface apart. 'KindDiscriminator' is no such interface. Remove 'discriminator', or put it on the interface."),
          new Wrong(
              "KindNotSealed",
              "The adapter of an interface with a discriminator must know all its records. 'KindNotSealed' is not sealed. Add 'sealed'."),
          new Wrong(
              "KindVariant",
              "Every object that 'KindVariant' stands for is read into a record with @JsonModel and @JsonKind. 'One' is not one. Add @JsonModel."),
          new Wrong(
              "KindUnknown",
              "A kind that is not known is kept whole, in the one record that has @JsonKind without names, no @JsonModel, and two components: the name and the JSON. 'KindUnknown' has 0. Let it be '@JsonKind record UnknownKindUnknown(String type, RawJson json) implements KindUnknown {}'."),
          new Wrong(
              "KindUnknownName",
              "OsuKindUnknown",
              "A kind that is not known is kept whole, in the one record that has @JsonKind without names, no @JsonModel, and two components: the name and the JSON. 'KindUnknownName' has one of another shape. Let it be '@JsonKind record UnknownKindUnknownName(@Nullable String type, RawJson json) implements KindUnknownName {}'."),
          new Wrong(
              "KindUnreadable",
              "OsuKindDiscriminator",
              "Unreadable objects are kept by the record for unknown kinds. 'KindUnreadable' has no kinds, because it has no discriminator. Remove 'unreadable', or add 'discriminator'."),
          new Wrong(
              "KindTwice",
              "An object is read into one record. \"one\" is the kind of 'One' and of 'Same'. Remove it from one."),
          new Wrong(
              "KindLost",
              "A record of several kinds keeps which of them it was, to write it back. 'One' has no component with the JSON name \"type\". Add it, or declare one record for each kind."),
          new Wrong(
              "KindAlone",
              "@JsonKind says for which kinds of a sealed interface a record is. 'KindAlone' implements none with @JsonModel(discriminator = \"...\"). Implement it, or remove @JsonKind."),
          new Wrong(
              "KindAbsent",
              "A record is for kinds that have names or for objects without any, so that it is written back as it came. 'One' is for both. Remove 'absent' or the names, and declare another record."));

  static Stream<Arguments> cases() {
    return CASES.stream()
        .flatMap(
            wrong ->
                Stream.of(CompilerUnderTest.values())
                    .map(compiler -> Arguments.of(wrong, compiler)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isOneErrorWithItsReasonAndRemedy(Wrong wrong, CompilerUnderTest compiler) {
    Compiled compiled =
        Compile.with(compiler)
            .processors(new JsonModelProcessor(), new ModelAdaptersProcessor())
            .classPath(ClientClasses.of("json"))
            .resources(WrongKindsTest.class, "wrong/" + wrong.name() + ".java")
            .run();

    assertThat(compiled.success()).isFalse();
    Printed finding = compiled.onlyFinding();
    assertThat(finding.text()).startsWith("[" + wrong.id() + "] " + wrong.words());
    if (compiler == CompilerUnderTest.JAVAC) {
      assertThat(finding.file()).isEqualTo(wrong.name() + ".java");
      assertThat(finding.line()).isPositive();
    }
  }

  /** A source and what is said of it. */
  private record Wrong(String name, String id, String words) {
    /** A source that is named as the id. */
    Wrong(String name, String words) {
      this(name, "Osu" + name, words);
    }
  }
}
