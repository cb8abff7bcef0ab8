package io.github.osuapi.chatbot;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

/**
 * What the bot does, one token each, because the server does not let them be one: it speaks as the
 * bot account, without anyone signing in; it looks up public data; and it listens. Reading chat
 * cannot be delegated, so that the bot's owner signs in once, as the bot.
 *
 * <p>The generated client sends each call with the token that may make it and may do least besides.
 */
@OsuApp(
    grant = Grant.CLIENT_CREDENTIALS,
    scopes = {Scope.DELEGATE, Scope.CHAT_WRITE, Scope.CHAT_WRITE_MANAGE})
@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC)
@OsuApp(grant = Grant.AUTHORIZATION_CODE, scopes = Scope.CHAT_READ)
interface BotApp {}
