package io.github.osuapi.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScopeTest {
  @Test
  void knowsEveryScopeThatARouteNames() {
    assertThat(Recordings.routes())
        .extracting(RecordedRoute::scope)
        .filteredOn(Objects::nonNull)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(Scope.fromWireName(name)).isPresent());
  }

  @Test
  void knowsEveryScopeThatTheServerGranted() {
    assertThat(Recordings.outcomes())
        .flatExtracting(outcome -> outcome.token().scopes())
        .filteredOn(name -> !name.equals("*"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(Scope.fromWireName(name)).isPresent());
  }

  @Test
  void findsEachByItsWireName() {
    assertThat(Arrays.stream(Scope.values()))
        .hasSize(11)
        .allSatisfy(scope -> assertThat(Scope.fromWireName(scope.wireName())).contains(scope));
    assertThat(Scope.fromWireName("*")).isEmpty();
    assertThat(Scope.fromWireName("PUBLIC")).isEmpty();
  }
}
