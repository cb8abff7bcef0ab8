package io.github.osuapi;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

/**
 * Every call that a user who signs in can give. The scopes of chat can be given by the account
 * alone that registered the OAuth client, and by any user where that account is a bot: anybody else
 * gets an error page of osu!, and the client hears nothing. To sign other people in, declare an app
 * with the scopes that it needs.
 */
@SuppressWarnings("OsuAppScopeUseless") // The referee hub, which is no endpoint, asks for one.
@OsuApp(
    grant = Grant.AUTHORIZATION_CODE,
    scopes = {
      Scope.CHAT_READ,
      Scope.CHAT_WRITE,
      Scope.CHAT_WRITE_MANAGE,
      Scope.FORUM_WRITE,
      Scope.FRIENDS_READ,
      Scope.IDENTIFY,
      Scope.MULTIPLAYER_WRITE_MANAGE,
      Scope.PUBLIC
    },
    client = "OsuUser")
interface SignedIn {}
