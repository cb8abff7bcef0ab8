package app;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

/** What the app may do. The build writes MyAppClient from it, which has the calls for that. */
@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC)
interface MyApp {}
