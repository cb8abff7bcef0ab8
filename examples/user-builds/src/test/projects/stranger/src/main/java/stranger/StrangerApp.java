package stranger;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;
import library.Tournaments;

@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC, endpoints = Tournaments.class)
interface StrangerApp {}
