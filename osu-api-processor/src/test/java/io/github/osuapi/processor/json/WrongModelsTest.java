package io.github.osuapi.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.ClientClasses;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mistake in a model: the id, the words, and where the compiler points. */
class WrongModelsTest {
  @ParameterizedTest
  @EnumSource
  void aClassIsNoModel(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "NotARecord").onlyFinding();

    assertThat(finding.text())
        .isEqualTo(
            "[OsuModelNotARecord] @JsonModel goes on records and on sealed interfaces that extend"
                + " OpenEnum or have a discriminator. 'NotARecord' is none of these: its kind is"
                + " class. Make it a record, or remove @JsonModel.");
    assertPosition(compiler, finding, "NotARecord.java", 6, "NotARecord {}");
  }

  @ParameterizedTest
  @EnumSource
  void anEnumIsNoModel(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "NotAnOpenEnum").onlyFinding();

    assertThat(finding.text()).startsWith("[OsuModelNotARecord] ").contains("its kind is enum");
    assertPosition(compiler, finding, "NotAnOpenEnum.java", 6, "NotAnOpenEnum {");
  }

  @ParameterizedTest
  @EnumSource
  void aPrivateModelIsHidden(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "Hidden").onlyFinding();

    assertThat(finding.text())
        .startsWith(
            "[OsuModelHidden] The adapter of a model is a class beside it and must see it. 'Inside'"
                + " is private. Remove 'private'.");
    assertRecordPosition(compiler, finding, "Hidden.java", 7, "record Inside", "Hidden.Inside");
  }

  @ParameterizedTest
  @EnumSource
  void aModelInAPrivateTypeIsHidden(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "HiddenOutside").onlyFinding();

    assertThat(finding.text()).startsWith("[OsuModelHidden] ").contains("'Middle' is private");
    assertRecordPosition(
        compiler, finding, "HiddenOutside.java", 8, "record Inside", "HiddenOutside.Middle.Inside");
  }

  @ParameterizedTest
  @EnumSource
  void aModelHasNoTypeParameters(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "Generic").onlyFinding();

    assertThat(finding.text())
        .startsWith(
            "[OsuModelGeneric] A model has one adapter, so it has no type parameters. 'Generic' has"
                + " <T>. Declare one record for each type that it is used with.");
    assertRecordPosition(compiler, finding, "Generic.java", 6, "record Generic", "Generic");
  }

  @ParameterizedTest
  @EnumSource
  void everyComponentNeedsAnAdapter(CompilerUnderTest compiler) {
    List<Printed> findings = compile(compiler, "NoAdapters").findings();

    assertThat(findings)
        .extracting(Printed::text)
        .map(text -> text.replaceAll("\\[OsuModelNoAdapter] | \\(In .*", ""))
        .containsExactly(
            noAdapter("date", "java.util.Date", "Use java.time.Instant."),
            noAdapter("anything", "java.lang.Object", "Use io.github.osuapi.json.RawJson."),
            noAdapter("plain", "wrong.NoAdapters.Plain", "Add @JsonModel to record 'Plain'."),
            noAdapter(
                "kind",
                "wrong.NoAdapters.Kind",
                "Declare an open enum instead: a sealed interface that extends"
                    + " io.github.osuapi.json.OpenEnum, with @JsonModel."),
            noAdapter(
                "byNumber",
                "java.util.Map<java.lang.Long, java.lang.String>",
                "Use Map<String, ...>: the names of a JSON object are strings."),
            noAdapter("array", "java.lang.String[]", "Use java.util.List."),
            noAdapter("single", "float", "Use int, long, double or boolean."),
            noAdapter(
                "task",
                "java.lang.Runnable",
                "Use a record with @JsonModel, or io.github.osuapi.json.RawJson."),
            noAdapter(
                "optional",
                "java.util.Optional<java.lang.String>",
                "Use @Nullable and the type itself."),
            noAdapter("raw", "java.util.List", "Give the list an element type."),
            noAdapter("wild", "? extends java.lang.String", "Use a type without '?'."));
    Printed plain = findings.get(2);
    assertThat(plain.id()).isEqualTo("OsuModelNoAdapter");
    assertRecordPosition(compiler, plain, "NoAdapters.java", 14, "plain,", "NoAdapters.plain");
  }

  @ParameterizedTest
  @EnumSource
  void aPrimitiveIsNotNullable(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "NullablePrimitive").onlyFinding();

    assertThat(finding.text())
        .startsWith(
            "[OsuModelNullablePrimitive] Component 'count' is @Nullable, but a primitive is never"
                + " null: its type is int. Use Integer, or remove @Nullable.");
    assertRecordPosition(
        compiler, finding, "NullablePrimitive.java", 7, "count) {}", "NullablePrimitive.count");
  }

  @ParameterizedTest
  @EnumSource
  void jsonNamesDiffer(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "SameName").onlyFinding();

    assertThat(finding.text())
        .startsWith(
            "[OsuModelSameName] Components of a model have different names in JSON. 'other' and"
                + " 'userName' are both \"user_name\". Rename one, or give it its name with"
                + " @Json(name = \"...\").");
    assertRecordPosition(compiler, finding, "SameName.java", 7, "other) {}", "SameName.other");
  }

  @ParameterizedTest
  @EnumSource
  void noComponentIsIgnored(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "Ignored").onlyFinding();

    assertThat(finding.text())
        .startsWith(
            "[OsuModelIgnored] Every component of a model is read from JSON. 'cached' is left out"
                + " by @Json(ignore = true). Remove that, or make it a method of the record.");
    assertRecordPosition(compiler, finding, "Ignored.java", 7, "cached) {}", "Ignored.cached");
  }

  @ParameterizedTest
  @EnumSource
  void timestampsAreInstants(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "TimestampOnText").onlyFinding();

    assertThat(finding.text())
        .startsWith(
            "[OsuModelTimestamp] @Timestamp says how an Instant is written. 'createdAt' is a"
                + " java.lang.String. Make it an Instant, or remove @Timestamp.");
    assertRecordPosition(
        compiler,
        finding,
        "TimestampOnText.java",
        8,
        "@Timestamp(Timestamp.Style.ZULU)",
        "TimestampOnText.createdAt");
  }

  @ParameterizedTest
  @EnumSource
  void millisecondsAreDurations(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "MillisecondsOnNumber").onlyFinding();

    assertThat(finding.text())
        .startsWith(
            "[OsuModelMilliseconds] @Milliseconds says in which unit a Duration is written."
                + " 'offset' is a int. Make it a Duration, or remove @Milliseconds.");
    assertRecordPosition(
        compiler,
        finding,
        "MillisecondsOnNumber.java",
        8,
        "@Milliseconds",
        "MillisecondsOnNumber.offset");
  }

  @ParameterizedTest
  @EnumSource
  void otherFieldsAreKeptAsTheyCame(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "OtherFieldsOfText").onlyFinding();

    assertThat(finding.text())
        .startsWith(
            "[OsuModelOtherFields] One component of a model keeps the fields that no other is for."
                + " 'rest' is a java.util.Map<java.lang.String, java.lang.String>. Make the one"
                + " that keeps them a Map<String, RawJson> that is not null.");
    assertRecordPosition(
        compiler, finding, "OtherFieldsOfText.java", 9, "@OtherFields", "OtherFieldsOfText.rest");
  }

  @ParameterizedTest
  @EnumSource
  void theNameOfTheAdapterIsFree(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "AdapterTaken").onlyFinding();

    assertThat(finding.text())
        .startsWith(
            "[OsuModelAdapterTaken] For this model 'wrong.AdapterTakenJsonAdapter' is generated."
                + " There is already a type of this name. Rename one of the two.");
    assertRecordPosition(
        compiler, finding, "AdapterTaken.java", 6, "record AdapterTaken", "AdapterTaken");
  }

  @ParameterizedTest
  @EnumSource
  void partsOfAModelAreReadAsTheModel(CompilerUnderTest compiler) {
    assertThat(compile(compiler, "Parts").findings())
        .extracting(finding -> finding.text().replaceFirst(" \\(In .*", ""))
        .containsExactly(
            "[OsuModelNoAdapter] " + noAdapter("event", "wrong.Parts.Other", "Use Event."),
            "[OsuModelNoAdapter] " + noAdapter("known", "wrong.Parts.Mood.Known", "Use Mood."),
            "[OsuModelNoAdapter] " + noAdapter("unknown", "wrong.Parts.Mood.Unknown", "Use Mood."));
  }

  @ParameterizedTest
  @EnumSource
  void anOpenEnumIsSealed(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "NotSealed").onlyFinding();

    assertThat(finding.text())
        .isEqualTo(
            "[OsuOpenEnumNotSealed] The values of an open enum are its Known and its Unknown, and"
                + " no other. 'NotSealed' is not sealed. Add 'sealed'.");
    assertPosition(compiler, finding, "NotSealed.java", 7, "NotSealed extends");
  }

  @ParameterizedTest
  @EnumSource
  void anOpenEnumHasKnownValues(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "NoKnown").onlyFinding();

    assertThat(finding.text())
        .isEqualTo(
            "[OsuOpenEnumKnown] An open enum has its known values in a nested enum 'Known' that"
                + " implements it. 'NoKnown' has none. Add 'enum Known implements NoKnown'.");
    assertPosition(compiler, finding, "NoKnown.java", 7, "NoKnown extends");
  }

  @ParameterizedTest
  @EnumSource
  void anOpenEnumHasARecordForUnknownValues(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "NoUnknown").onlyFinding();

    assertThat(finding.text())
        .isEqualTo(
            "[OsuOpenEnumUnknown] An open enum keeps the text of a value it does not know in a"
                + " nested record 'Unknown' that implements it. 'NoUnknown' has none. Add 'record"
                + " Unknown(String value) implements NoUnknown {}'.");
    assertPosition(compiler, finding, "NoUnknown.java", 7, "NoUnknown extends");
  }

  @ParameterizedTest
  @EnumSource
  void theRecordForUnknownValuesKeepsTheTextAlone(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "WrongUnknown").onlyFinding();

    assertThat(finding.text()).startsWith("[OsuOpenEnumUnknown] ").contains("'WrongUnknown'");
    assertPosition(compiler, finding, "WrongUnknown.java", 7, "WrongUnknown extends");
  }

  @ParameterizedTest
  @EnumSource
  void anOpenEnumHasNoDefaultMethods(CompilerUnderTest compiler) {
    Printed finding = compile(compiler, "DefaultMethod").onlyFinding();

    assertThat(finding.text())
        .isEqualTo(
            "[OsuOpenEnumDefaultMethod] Java initializes an interface with default methods together"
                + " with its enum, so that the constants of an open enum with such a method are"
                + " null at times. 'isKnown' is one. Make it abstract and implement it in Known and"
                + " Unknown, or make it static.");
    assertPosition(compiler, finding, "DefaultMethod.java", 19, "isKnown() {");
  }

  private static String noAdapter(String component, String type, String remedy) {
    return "Component '"
        + component
        + "' cannot be read from JSON. There is no adapter for '"
        + type
        + "'. "
        + remedy;
  }

  @ParameterizedTest
  @EnumSource
  void anAdapterInheritsNoTypeOfTheNameOfOneBesideIt(CompilerUnderTest compiler) {
    List<Printed> findings = compile(compiler, "Factory").findings();

    assertThat(findings)
        .extracting(Printed::text)
        .map(text -> text.replaceAll(" \\(In .*", ""))
        .containsExactlyInAnyOrder(
            "[OsuModelHidden] The adapter of 'Factory' inherits a type Factory from Moshi, which hides"
                + " 'wrong.Factory'. Rename that, or put it inside another type.",
            "[OsuModelHidden] The adapter of 'Factories' inherits a type Factory from Moshi, which hides"
                + " 'wrong.Factory'. Rename that, or put it inside another type.");
  }

  private static Compiled compile(CompilerUnderTest compiler, String name) {
    Compiled compiled =
        Compile.with(compiler)
            .processors(new JsonModelProcessor(), new ModelAdaptersProcessor())
            .classPath(ClientClasses.of("json"))
            .resources(WrongModelsTest.class, "wrong/" + name + ".java")
            .run();
    assertThat(compiled.success()).isFalse();
    return compiled;
  }

  private static void assertPosition(
      CompilerUnderTest compiler, Printed finding, String file, int line, String pointsAt) {
    assertThat(finding.file()).isEqualTo(file);
    assertThat(finding.line()).isEqualTo(line);
    // javac points at the word before a type's name.
    assertThat(finding.pointsAt().replaceFirst("^(class|enum|interface) ", ""))
        .as(compiler.name())
        .startsWith(pointsAt);
  }

  private static void assertRecordPosition(
      CompilerUnderTest compiler,
      Printed finding,
      String file,
      int line,
      String pointsAt,
      String inWords) {
    if (compiler == CompilerUnderTest.ECJ) {
      assertThat(finding.text()).endsWith(" (In wrong." + inWords + ".)");
    } else {
      assertThat(finding.text()).doesNotContain("(In ");
      assertThat(finding.file()).isEqualTo(file);
      assertThat(finding.line()).isEqualTo(line);
      assertThat(finding.pointsAt()).startsWith(pointsAt);
    }
  }
}
