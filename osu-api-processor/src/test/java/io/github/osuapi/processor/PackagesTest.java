package io.github.osuapi.processor;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackagesTest {
  @Test
  void formNoCycles() throws Exception {
    URL own = FindingId.class.getProtectionDomain().getCodeSource().getLocation();
    JavaClasses classes = new ClassFileImporter().importPath(Path.of(own.toURI()));

    assertThat(classes.contain(FindingId.class)).isTrue();
    slices().matching("io.github.osuapi.processor.(**)").should().beFreeOfCycles().check(classes);
  }
}
