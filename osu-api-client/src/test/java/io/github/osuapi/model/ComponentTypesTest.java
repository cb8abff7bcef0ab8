package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.osuapi.json.OpenEnum;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the components of all models are: times, lengths of time and values that may grow. */
class ComponentTypesTest {
  private static final Pattern TIME = Pattern.compile("\\w+At|\\w*[dD]ate|\\w*Time|time\\w*");
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\w*[lL]ength\\w*|\\w*[oO]ffset|\\w*[dD]uration|playTime|\\w*[sS]econds|\\w*[dD]elay");
  private static final Pattern SET =
      Pattern.compile(
          "\\w*([tT]ype|[sS]tatus|[sS]ort|[kK]ind|[mM]ode|approval|[aA]ction|[sS]tate|[cC]ategory"
              + "|layout|[fF]ilter|userListView|[mM]ethod|[mM]odel|team|rank|variant|[tT]ier|[gG]rade)");

  /** Numbers and texts that only sound like it, each with why it is what it is. */
  private static final Set<String> NO_LENGTH =
      Set.of(
          // Characters.
          "ChatChannel.messageLengthLimit",
          "ChatChannelCreation.messageLengthLimit",
          // Whole days by the server's own rule, of a request.
          "ForumTopicPoll.lengthDays");

  private static final Set<String> NO_SET =
      Set.of(
          // Words that the people of the site make up.
          "ChangelogEntry.category",
          "SeasonDivision.colourTier",
          "Spotlight.type",
          // Kinds that no known one is.
          "UnknownBeatmapsetEvent.type",
          "UnknownCommentableMeta.type",
          "UnknownEvent.type");

  private static final List<Class<?>> RECORDS = findRecords();

  @Test
  void timesAreInstants() {
    assertThat(components().filter(ComponentTypesTest::isTime))
        .hasSizeGreaterThan(60)
        .allMatch(one -> one.getType() == Instant.class || one.getType() == LocalDate.class);
    assertThat(components())
        .noneMatch(one -> one.getType() == OffsetDateTime.class)
        .noneMatch(one -> one.getType().getName().startsWith("java.util.Date"));
  }

  @Test
  void lengthsOfTimeAreDurations() {
    assertThat(components().filter(one -> LENGTH.matcher(one.getName()).matches()))
        .filteredOn(one -> !NO_LENGTH.contains(name(one)))
        .hasSizeGreaterThan(5)
        .allMatch(one -> one.getType() == Duration.class);
  }

  @Test
  void setsOfValuesAreNoTexts() {
    assertThat(components().filter(one -> SET.matcher(one.getName()).matches()))
        .filteredOn(one -> !NO_SET.contains(name(one)))
        .hasSizeGreaterThan(40)
        .allMatch(one -> one.getType() != String.class);
  }

  @Test
  void setsOfValuesMayGrow() {
    List<Class<?>> types = components().flatMap(one -> types(one.getGenericType())).toList();

    assertThat(types).noneMatch(Class::isEnum);
    assertThat(types.stream().filter(OpenEnum.class::isAssignableFrom).distinct())
        .hasSizeGreaterThan(35)
        .allMatch(Class::isSealed);
  }

  @Test
  void exceptionsAreStillThere() {
    List<String> names = components().map(ComponentTypesTest::name).toList();

    assertThat(names).containsAll(NO_LENGTH).containsAll(NO_SET);
  }

  @Test
  void everyComponentIsDescribed() throws IOException {
    for (Class<?> type : records().toList()) {
      if (type.isMemberClass()) {
        continue;
      }
      String source =
          Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
      assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
          .as(type.getSimpleName())
          .allMatch(name -> source.contains(" * @param " + name + " "));
    }
  }

  private static boolean isTime(RecordComponent component) {
    return TIME.matcher(component.getName()).matches() && component.getType() != Duration.class;
  }

  private static Stream<Class<?>> types(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).flatMap(ComponentTypesTest::types);
    }
    return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  private static Stream<RecordComponent> components() {
    return records().flatMap(type -> Arrays.stream(type.getRecordComponents()));
  }

  private static Stream<Class<?>> records() {
    return RECORDS.stream();
  }

  private static List<Class<?>> findRecords() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(User.class.getPackageName())
            .stream()
            .filter(JavaClass::isRecord)
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }
}
