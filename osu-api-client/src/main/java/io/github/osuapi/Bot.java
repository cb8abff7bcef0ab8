package io.github.osuapi;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

/** A bot account by client credentials: one token that acts for it, one that reads public data. */
@SuppressWarnings("OsuAppScopeUseless") // The referee hub, which is no endpoint, asks for one.
@OsuApp(
    grant = Grant.CLIENT_CREDENTIALS,
    scopes = {
      Scope.CHAT_WRITE,
      Scope.CHAT_WRITE_MANAGE,
      Scope.DELEGATE,
      Scope.FORUM_WRITE,
      Scope.FORUM_WRITE_MANAGE,
      Scope.GROUP_PERMISSIONS,
      Scope.MULTIPLAYER_WRITE_MANAGE
    },
    client = "OsuBot")
@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC)
interface Bot {}
