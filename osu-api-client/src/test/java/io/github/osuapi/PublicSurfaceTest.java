package io.github.osuapi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.request.OsuRequest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What users can see of the library keeps to some rules, whoever adds to it. */
class PublicSurfaceTest {
  private static final Path MODULE = Path.of("src/main/module/module-info.java");
  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
  private static JavaClasses classes;

  /** What a signature may hold beside the library's own types. */
  private static final DescribedPredicate<JavaClass> NEIGHBOUR =
      resideInAnyPackage("java..", "com.squareup.moshi..", "okhttp3..", "okio..", "retrofit2..");

  @BeforeAll
  static void importClasses() throws URISyntaxException {
    URL own = OsuRequest.class.getProtectionDomain().getCodeSource().getLocation();
    classes = new ClassFileImporter().importPath(Path.of(own.toURI()));
  }

  @Test
  void everyPackageWithPublicTypesIsExportedAndNoOther() throws IOException {
    Set<String> exported =
        EXPORT
            .matcher(Files.readString(MODULE))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> open =
        classes.stream()
            .filter(PublicSurfaceTest::isOpen)
            .map(JavaClass::getPackageName)
            .filter(name -> !name.endsWith(".internal"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(exported).isEqualTo(open);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allSatisfy(
            packet ->
                assertThat(packet.isAnnotatedWith(NullMarked.class)).as(packet.getName()).isTrue());
  }

  @Test
  void signaturesHoldOnlyTypesThatUsersCanName() {
    methods()
        .that()
        .areDeclaredInClassesThat(are("open", PublicSurfaceTest::isOpen))
        .and()
        .arePublic()
        .should(holdOnlyOpenTypes())
        .check(classes);
  }

  @Test
  void classesAreFinalWhereUsersHaveNoReasonToExtendThem() {
    classes()
        .that(are("open", PublicSurfaceTest::isOpen))
        .and()
        .areNotInterfaces()
        .and()
        .areNotAssignableTo(Throwable.class)
        .should(be(are("final or abstract", PublicSurfaceTest::isFinalOrAbstract)))
        .check(classes);
  }

  @Test
  void errorsAreOneUncheckedTree() {
    classes()
        .that(are("open", PublicSurfaceTest::isOpen))
        .and()
        .areAssignableTo(Throwable.class)
        .should()
        .beAssignableTo(OsuException.class)
        .check(classes);
    classes()
        .that()
        .areAssignableTo(OsuException.class)
        .should()
        .beAssignableTo(RuntimeException.class)
        .check(classes);
  }

  @Test
  void fieldsAreConstants() {
    fields()
        .that()
        .areDeclaredInClassesThat(are("open", PublicSurfaceTest::isOpen))
        .and()
        .areNotPrivate()
        .and()
        .arePublic()
        .should()
        .beStatic()
        .andShould()
        .beFinal()
        .check(classes);
  }

  @Test
  void modelsKnowNothingOfCalls() {
    noClasses()
        .that()
        .resideInAPackage("io.github.osuapi.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.osuapi",
            "io.github.osuapi.request..",
            "io.github.osuapi.oauth..",
            "io.github.osuapi.client..",
            "io.github.osuapi.endpoint..")
        .check(classes);
  }

  private static boolean isOpen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicSurfaceTest::isOpen).orElse(true);
  }

  private static boolean isFinalOrAbstract(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL)
        || type.getModifiers().contains(JavaModifier.ABSTRACT)
        || type.isEnum();
  }

  private static DescribedPredicate<JavaClass> are(
      String description, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  private static ArchCondition<JavaMethod> holdOnlyOpenTypes() {
    return new ArchCondition<>("hold only types that users can name") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
            .map(JavaClass::getBaseComponentType)
            .filter(type -> !type.isPrimitive() && !NEIGHBOUR.test(type) && !isOpen(type))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " holds " + type.getName())));
      }
    };
  }
}
