package unresolved;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

interface Unresolved {
  @OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = {Scope.PUBLIC, Scope.NO_SUCH})
  interface ScopeUnknown {}

  @OsuApp(grant = Grant.NO_SUCH, scopes = Scope.PUBLIC)
  interface GrantUnknown {}

  @OsuApp(scopes = Scope.PUBLIC)
  interface GrantMissing {}

  @OsuApp(grant = Grant.ANONYMOUS, endpoints = NoSuch.class)
  interface EndpointsUnknown {}

  @OsuApp(grant = Grant.ANONYMOUS, client = 3)
  interface NoText {}
}
