package io.github.osuapi.ownendpoint;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

/** An app of a private server: all that osu! has for {@code public}, and clans. */
@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC, endpoints = Clans.class)
interface ClanApp {}
