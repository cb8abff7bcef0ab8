package io.github.osuapi.loginweb;

import static io.github.osuapi.annotations.Scope.FRIENDS_READ;
import static io.github.osuapi.annotations.Scope.IDENTIFY;
import static io.github.osuapi.annotations.Scope.PUBLIC;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;

/** What users are asked to allow. */
@OsuApp(
    grant = Grant.AUTHORIZATION_CODE,
    scopes = {PUBLIC, IDENTIFY, FRIENDS_READ})
interface LoginApp {}
