package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.osuapi.model.Coverage.RouteCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Measures what the records show, and writes it to {@code target/coverage.md} and {@code
 * target/coverage.json}.
 */
class CoverageTest {
  /** Routes of which the real server was only seen to refuse. */
  private static final List<String> ONLY_ERRORS =
      List.of("GET scores/{ruleset}/{score}/download", "POST session/verify");

  @Test
  void everyOpenRouteHasARecordAndLosesNothing() throws IOException {
    Coverage coverage = Coverage.measure();
    Files.writeString(Path.of("target", "coverage.md"), CoverageReport.markdown(coverage));
    new JsonMapper()
        .writerWithDefaultPrettyPrinter()
        .writeValue(Path.of("target", "coverage.json").toFile(), CoverageReport.json(coverage));
    System.out.println(CoverageReport.summary(coverage));

    assertThat(coverage.routes()).hasSize(80);
    assertThat(coverage.routes())
        .allSatisfy(route -> assertThat(route.endpoints()).as(route.name()).isNotEmpty());
    assertThat(coverage.routes())
        .as("routes without a record of a success")
        .filteredOn(route -> !route.shown())
        .extracting(RouteCoverage::name)
        .isEqualTo(ONLY_ERRORS);
    assertThat(coverage.routes()).allMatch(route -> route.exchanges() > 0);
    assertThat(coverage.routes()).flatExtracting(RouteCoverage::failures).isEmpty();
  }
}
