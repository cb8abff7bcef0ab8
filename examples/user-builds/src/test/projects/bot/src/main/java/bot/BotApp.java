package bot;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

@OsuApp(
    grant = Grant.CLIENT_CREDENTIALS,
    scopes = {Scope.DELEGATE, Scope.CHAT_WRITE, Scope.CHAT_WRITE_MANAGE})
@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC, endpoints = Players.class)
interface BotApp {}
