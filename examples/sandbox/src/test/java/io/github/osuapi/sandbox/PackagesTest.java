package io.github.osuapi.sandbox;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackagesTest {
  @Test
  void formNoCycles() throws Exception {
    URL own = OsuSandbox.class.getProtectionDomain().getCodeSource().getLocation();
    JavaClasses classes = new ClassFileImporter().importPath(Path.of(own.toURI()));

    assertThat(classes.contain(OsuSandbox.class)).isTrue();
    slices().matching("io.github.osuapi.sandbox.(**)").should().beFreeOfCycles().check(classes);
  }
}
