package app;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;
import library.Tournaments;

@OsuApp(
    grant = Grant.AUTHORIZATION_CODE,
    scopes = {Scope.PUBLIC, Scope.FRIENDS_READ},
    endpoints = Tournaments.class)
interface TournamentApp {}
