package io.github.osuapi;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

/** Public data by client credentials: silent, and on behalf of nobody. */
@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC, client = "OsuGuest")
interface Guest {}
