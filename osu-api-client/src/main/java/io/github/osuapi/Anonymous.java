package io.github.osuapi;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;

/** Calls that need no token. */
@OsuApp(grant = Grant.ANONYMOUS, client = "OsuAnonymous")
interface Anonymous {}
