package io.github.osuapi;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PackagesTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(new ImportOption.DoNotIncludeJars())
          .importPackages("io.github.osuapi");

  @Test
  void formNoCycles() {
    Assertions.assertThat(classes.contain("io.github.osuapi.request.OsuRequest")).isTrue();
    slices().matching("io.github.osuapi.(**)").should().beFreeOfCycles().check(classes);
  }
}
