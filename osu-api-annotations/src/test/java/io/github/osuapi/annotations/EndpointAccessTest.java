package io.github.osuapi.annotations;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndpointAccessTest {
  @Test
  void refusesAScopeWithoutScopeAccess() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new EndpointAccess(EndpointAccess.Kind.ANY_TOKEN, Optional.of(Scope.PUBLIC), false))
        .withMessageContaining("any_token");
  }

  @Test
  void refusesScopeAccessWithoutAScope() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EndpointAccess(EndpointAccess.Kind.SCOPE, Optional.empty(), false));
  }

  @Test
  void refusesAnAnonymousUser() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EndpointAccess(EndpointAccess.Kind.ANONYMOUS, Optional.empty(), true))
        .withMessageContaining("user");
  }
}
