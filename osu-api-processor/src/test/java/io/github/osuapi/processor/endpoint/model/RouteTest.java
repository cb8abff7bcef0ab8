package io.github.osuapi.processor.endpoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.endpoint.model.Route.Variable;
import org.junit.jupiter.api.Test;

class RouteTest {
  @Test
  void aPathWithoutVariablesIsItself() {
    Route route = new Route("GET", "users");

    assertThat(route.variables()).isEmpty();
    assertThat(route.fullPath()).isEqualTo("users");
    assertThat(route.shortPath()).isEqualTo("users");
    assertThat(route.withoutVariables()).isEqualTo("users");
  }

  @Test
  void variablesAreInOrderAndMayBeOptional() {
    Route route = new Route("GET", "users/{user}/scores/{type}/{mode?}");

    assertThat(route.variables())
        .containsExactly(
            new Variable("user", false), new Variable("type", false), new Variable("mode", true));
    assertThat(route.fullPath()).isEqualTo("users/{user}/scores/{type}/{mode}");
    assertThat(route.shortPath()).isEqualTo("users/{user}/scores/{type}");
    assertThat(route.withoutVariables()).isEqualTo("users//scores//");
  }

  @Test
  void anOptionalVariableMayStandInTheMiddle() {
    assertThat(new Route("GET", "wiki/{locale?}/images").shortPath()).isEqualTo("wiki/images");
  }

  @Test
  void whatIsNoVariableStays() {
    assertThat(new Route("GET", "a/{b/c}/{}").withoutVariables()).isEqualTo("a/{b/c}/{}");
  }
}
